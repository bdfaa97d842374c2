import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { DialogFrame } from './DialogFrame.tsx';
import { Icon } from './Icon.tsx';
import { usePlan, usePlanner } from './planner.ts';
import { usePlanFile } from './use-plan-file.ts';
import { useScenarioName } from './use-plan-name.ts';

/** Chat programs cut longer links. */
const LONGEST_SAFE = 2_000;

/** The plan as a link: made here, with its length, a warning when it is long, and the file instead. */
export function ShareDialog() {
  const { t } = useTranslation('shell');
  const { outlets } = usePlanner();
  const plan = usePlan((state) => state.plan);
  const template = usePlan((state) => state.template);
  const scenario = usePlan((state) => state.scenario);
  const scenarioName = useScenarioName();
  const { save } = usePlanFile();
  const [link, setLink] = useState<string | null>(null);
  const [state, setState] = useState<'making' | 'ready' | 'copied' | 'copy-failed' | 'failed'>('making');
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    let live = true;
    outlets.link(plan, template, scenario).then(
      (fragment) => {
        if (!live) return;
        const page = new URL(window.location.href);
        page.hash = fragment;
        setLink(page.href);
        setState('ready');
      },
      () => {
        if (live) setState('failed');
      },
    );
    return () => {
      live = false;
    };
  }, [outlets, plan, template, scenario]);

  const copy = async () => {
    if (link === null) return;
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      field.current?.select();
      setState('copy-failed');
    }
  };

  const long = link !== null && link.length > LONGEST_SAFE;
  return (
    <DialogFrame title={t('share.title')}>
      <p className="dialog-intro">
        {t('share.intro')} {scenarioName !== null && t('share.scenario', { name: scenarioName })}
      </p>
      {state === 'failed' ? (
        <p className="note is-missed" role="alert">
          {t('share.failed')}
        </p>
      ) : (
        <textarea
          ref={field}
          className="share-link"
          aria-label={t('share.link')}
          readOnly
          rows={4}
          value={link ?? t('share.making')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {long && (
        <p className="note is-risk" role="alert">
          <Icon name="warning" />
          {t('share.long', { count: link.length })}
        </p>
      )}
      {state === 'copy-failed' && <p className="note is-risk">{t('share.copyFailed')}</p>}
      <div className="dialog-foot">
        <span className="muted">{link === null ? '' : t('share.length', { count: link.length })}</span>
        <Button className={`button ${long ? 'primary' : 'quiet'}`} onPress={() => void save()}>
          {t('share.file')}
        </Button>
        <Button className={`button ${long ? 'quiet' : 'primary'}`} isDisabled={link === null} onPress={() => void copy()}>
          {state === 'copied' && <Icon name="check" />}
          {t(state === 'copied' ? 'share.copied' : 'share.copy')}
        </Button>
      </div>
    </DialogFrame>
  );
}
