import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { offerCommands } from '../shell/commands.ts';
import { say } from '../shell/page-state.ts';
import { usePlanner } from '../shell/planner.ts';
import { traceCommands } from './trace-commands.ts';
import { TraceOutlines } from './TraceOutlines.tsx';
import { traceState } from './trace-state.ts';

const TraceChoice = lazy(() => import('./TraceChoice.tsx').then(({ TraceChoice }) => ({ default: TraceChoice })));

/** What the selected cell is linked to: outlined while that is switched on, and followed by keys at any time. */
export function Trace() {
  const { store } = usePlanner();
  const { t } = useTranslation('formula');
  const { shown, choice } = useStore(traceState);
  useEffect(
    () =>
      offerCommands(
        'trace',
        traceCommands(store, (way) => say(t(`trace.none.${way}`))),
      ),
    [store, t],
  );
  return (
    <>
      {shown && <TraceOutlines />}
      <Suspense>{choice && <TraceChoice choice={choice} />}</Suspense>
    </>
  );
}
