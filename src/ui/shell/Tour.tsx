import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { Icon } from './Icon.tsx';

const SEEN_KEY = 'suanpan-tour';
const STEPS = ['one', 'two', 'three'] as const;

function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN_KEY) !== null;
  } catch {
    return true;
  }
}

interface TourProps {
  /** Keeps out of sight: charts need the height, and nothing there is explained. */
  isQuiet: boolean;
}

/** Three steps for a first visit: offered in a corner, never forced, gone for good once dismissed. Each step outlines its part of the page. */
export function Tour({ isQuiet }: TourProps) {
  const { t } = useTranslation('shell');
  const [step, setStep] = useState<number | null>(() => (wasSeen() ? null : -1));
  useEffect(() => {
    const page = document.documentElement;
    if (step !== null && step >= 0 && !isQuiet) page.dataset['tour'] = STEPS[step] ?? '';
    return () => {
      delete page.dataset['tour'];
    };
  }, [step, isQuiet]);
  if (step === null || isQuiet) return null;

  const end = () => {
    setStep(null);
    try {
      localStorage.setItem(SEEN_KEY, 'done');
    } catch {
      // Storage is off: the tour is offered again next time.
    }
  };
  const current = STEPS[step];
  return (
    <div className="tour" role="group" aria-label={t('tour.label')}>
      {current === undefined ? (
        <div className="tour-row">
          <b>{t('tour.offer')}</b>
          <Button className="button primary" onPress={() => setStep(0)}>
            {t('tour.next')}
          </Button>
          <Button className="button icon" aria-label={t('tour.skip')} onPress={end}>
            <Icon name="close" />
          </Button>
        </div>
      ) : (
        <>
          <div className="tour-row">
            <b>{t(`tour.${current}`)}</b>
            <span className="muted">{t('tour.step', { n: step + 1 })}</span>
          </div>
          <p aria-live="polite">{t(`tour.${current}Text`)}</p>
          <div className="tour-row">
            <Button className="button quiet" onPress={end}>
              {t('tour.skip')}
            </Button>
            <Button className="button primary" onPress={() => (step === STEPS.length - 1 ? end() : setStep(step + 1))}>
              {t(step === STEPS.length - 1 ? 'tour.done' : 'tour.next')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
