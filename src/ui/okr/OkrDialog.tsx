import './okr.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { okrSheet } from '../../charts/index.ts';
import { addOkrTexts } from '../../locales/okr.ts';
import { useChartInput } from '../charts/use-chart-input.ts';
import { copyLines } from '../shell/copy-lines.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { usePlanName, useScenarioName } from '../shell/use-plan-name.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The plan's targets by owner on one page: what each answers for, its weight, and how far it is reached in the scenario that shows. */
export function OkrDialog() {
  const { t, i18n } = useTranslation('okr');
  // The words come with the dialog's code, not with the page's.
  useState(() => addOkrTexts(i18n));
  const input = useChartInput();
  const sheet = useMemo(() => okrSheet(input), [input]);
  const plan = usePlanName();
  const scenario = useScenarioName() ?? t('base');
  const heads = ['owner', 'result', 'goal', 'now', 'weight', 'reached'] as const;
  if (!sheet)
    return (
      <DialogFrame title={t('title', { plan })}>
        <p className="dialog-intro">{t('none')}</p>
      </DialogFrame>
    );

  const lines = sheet.objectives.flatMap(({ owner, results }) =>
    results.map((result) => [
      owner || t('nobody'),
      result.name,
      result.bound,
      result.when === '' ? result.value : `${result.value} (${result.when})`,
      percent(result.weight),
      percent(result.progress),
    ]),
  );
  const copy = () => {
    const table = [heads.map((head) => t(`head.${head}`)), ...lines, [t('total'), '', '', '', '100%', percent(sheet.score)]];
    copyLines(table, t('copied'), t('denied'));
  };
  return (
    <DialogFrame title={t('title', { plan })}>
      <p className="dialog-intro">{t('intro', { scenario })}</p>
      <div className="okr-sheet" role="region" tabIndex={0} aria-label={t('title', { plan })}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          {sheet.objectives.map(({ owner, results, weight, score }) => (
            <tbody key={owner}>
              {results.map((result, index) => (
                <tr key={result.id} className={result.met ? undefined : 'is-missed'}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={results.length}>
                      <b>{owner || t('nobody')}</b>
                      <small>{t('owned', { weight: percent(weight), score: percent(score) })}</small>
                    </th>
                  )}
                  <td>{result.name}</td>
                  <td>{result.bound}</td>
                  <td className="okr-state">
                    {result.value} {result.when !== '' && <small>{result.when}</small>}
                  </td>
                  <td>{percent(result.weight)}</td>
                  <td className="okr-state">
                    <span aria-hidden="true">{result.met ? '✓' : '✕'}</span> {percent(result.progress)}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('total')}
              </th>
              <td>100%</td>
              <td>{percent(sheet.score)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="dialog-acts">
        <Button className="button primary" onPress={copy}>
          {t('copy')}
        </Button>
      </p>
    </DialogFrame>
  );
}
