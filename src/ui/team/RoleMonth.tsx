import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { loadWords, peopleText, teamReader, type ChartInput, type RoleLoad } from '../../charts/index.ts';
import type { TeamItem } from '../../core/index.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { findItem } from '../shell/naming.ts';
import { useActions } from '../shell/planner.ts';

const PARTS: readonly TeamItem[] = ['required', 'effective', 'headcount', 'hires', 'leavers', 'temps', 'overtime'];

interface RoleMonthProps {
  input: ChartInput;
  role: RoleLoad;
  index: number;
  month: number;
  monthName: string;
}

/** One role in one month: what is needed, who is there and what comes; each number leads to its cell in the grid. */
export function RoleMonth({ input, role, index, month, monthName }: RoleMonthProps) {
  const { t } = useTranslation('team');
  const actions = useActions();
  const reader = teamReader(input);
  const cell = role.cells[month];
  if (!reader || !cell) return null;
  const words = cell.level === null ? null : loadWords[input.language][cell.level];
  const at = { [reader.team.role]: index };
  return (
    <section className="role-month" aria-live="polite" aria-label={t('month.label')}>
      <h3>
        {role.name} · {monthName} {words && <span className={`load-tag is-${cell.level ?? 'none'}`}>{`${words.sign} ${words.word}`}</span>}
      </h3>
      <ul>
        {PARTS.flatMap((part) => {
          const found = reader.cell(part, at);
          if (!found) return [];
          const value = reader.value(part, at, month) ?? NaN;
          const isPeople = part === 'required' || part === 'effective';
          return [
            <li key={part}>
              <Button className="reference" onPress={() => actions.select({ ...found, column: month })}>
                <span className="reference-name">{t(`month.${part}`)}</span>{' '}
                <b>{isPeople ? peopleText(value) : formatNumber(value, numberLook(findItem(input.plan, found.item) ?? {}))}</b>
              </Button>
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
