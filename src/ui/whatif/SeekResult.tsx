import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { Plan, SeekAnswer, SeekQuestion, SeekSolution, Timeline } from '../../core/index.ts';
import { columnHead } from '../grid/column-head.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { Icon } from '../shell/Icon.tsx';
import { findItem, itemName, partName } from '../shell/naming.ts';
import { useLanguage } from '../shell/planner.ts';
import { factorText } from './factor-text.ts';

const SHOWN_CELLS = 12;

interface SeekResultProps {
  plan: Plan;
  timeline: Timeline;
  question: SeekQuestion;
  answer: SeekAnswer;
  /** The plan has changed since: the answer is shown, not applied. */
  stale: boolean;
  onApply: (solution: SeekSolution) => void;
}

/** What goal seek found: each solution with driver and result before and after, or the sentence why there is none. */
export function SeekResult({ plan, timeline, question, answer, stale, onApply }: SeekResultProps) {
  const { t } = useTranslation('whatif');
  const language = useLanguage();
  const result = findItem(plan, question.item);
  const driver = findItem(plan, question.change);
  const resultLook = numberLook(result ?? {});
  const driverLook = numberLook(driver ?? {});
  const driverName = itemName(plan, question.change, language);
  const resultNumber = (value: number) => formatNumber(value, resultLook);
  const driverNumber = (value: number) => formatNumber(value, driverLook);
  const howMuch = (solution: SeekSolution) =>
    solution.factor === null
      ? t('set', { value: driverNumber(solution.cells[0] ?? NaN) })
      : t('times', { factor: factorText(solution.factor, language) });

  // A new answer comes into view below the form.
  const show = useCallback((element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' }), []);

  if (answer.solutions.length === 0) {
    const { nearest } = answer;
    return (
      <section className="seek-result" role="status" ref={show}>
        <h3>{t('none')}</h3>
        <p className="note is-risk">
          <Icon name="warning" />
          <span>
            {t(`reason.${answer.reason ?? 'unknown'}`, { driver: driverName, to: resultNumber(question.to) })}{' '}
            {nearest &&
              (nearest.factor === null
                ? t('nearestSet', { value: resultNumber(nearest.value), driver: driverName, cell: driverNumber(nearest.cells[0] ?? NaN) })
                : t('nearest', { value: resultNumber(nearest.value), driver: driverName, factor: factorText(nearest.factor, language) }))}
          </span>
        </p>
      </section>
    );
  }

  const cellName = (index: number) => {
    const cell = answer.before[index];
    const period = cell && timeline.periods[cell.month];
    const members = (driver?.over ?? []).map(
      (id, d) => plan.dimensions?.find((dimension) => dimension.id === id)?.members[cell?.place[d] ?? -1]?.id,
    );
    const names = members.flatMap((member) =>
      member === undefined || Object.values(question.changeAt ?? {}).includes(member) ? [] : [partName(plan, member, language)],
    );
    return [period ? columnHead(timeline, period, language) : '', ...names].join(' · ');
  };

  return (
    <div role="status" ref={show}>
      {answer.solutions.length > 1 && <p className="seek-count">{t('found', { count: answer.solutions.length })}</p>}
      {answer.solutions.map((solution, index) => (
        <section key={index} className="seek-result">
          <h3>
            {answer.solutions.length > 1 && `${t('solution', { n: index + 1 })} · `}
            {driverName} {howMuch(solution)}
          </h3>
          <table className="seek-table">
            <thead>
              <tr>
                <th scope="col">{driverName}</th>
                <th scope="col">{t('before')}</th>
                <th scope="col">{t('after')}</th>
              </tr>
            </thead>
            <tbody>
              {solution.cells.slice(0, SHOWN_CELLS).map((cell, at) => (
                <tr key={at}>
                  <th scope="row">{cellName(at)}</th>
                  <td>{driverNumber(answer.before[at]?.value ?? NaN)}</td>
                  <td>
                    <b>{driverNumber(cell)}</b>
                  </td>
                </tr>
              ))}
              <tr className="seek-total">
                <th scope="row">{itemName(plan, question.item, language)}</th>
                <td>{resultNumber(answer.value)}</td>
                <td>
                  <b>{resultNumber(solution.value)}</b>
                </td>
              </tr>
            </tbody>
          </table>
          {solution.cells.length > SHOWN_CELLS && (
            <p className="muted">{t('moreMonths', { count: solution.cells.length - SHOWN_CELLS })}</p>
          )}
          <Button className="button primary" isDisabled={stale} onPress={() => onApply(solution)}>
            {t('apply')}
          </Button>
        </section>
      ))}
      {stale && <p className="muted">{t('stale')}</p>}
    </div>
  );
}
