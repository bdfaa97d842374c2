import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { axisMonthName, loadWords, peopleText, type LoadCell, type RoleLoad } from '../../charts/index.ts';
import type { Timeline } from '../../core/index.ts';
import { useLanguage } from '../shell/planner.ts';

interface LoadMapProps {
  timeline: Timeline;
  roles: readonly RoleLoad[];
  chosen: { role: string; month: number } | null;
  onChoose: (role: string, month: number) => void;
}

const STEPS: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const clamp = (index: number, count: number) => Math.min(Math.max(index, 0), count - 1);

/** Where a key leads among the cells; null for keys that lead nowhere. */
function stepTo({ key, ctrlKey, metaKey }: KeyboardEvent, row: number, column: number, rows: number, columns: number) {
  const whole = ctrlKey || metaKey;
  const step = STEPS[key];
  if (step && !whole) return { row: clamp(row + step[0], rows), column: clamp(column + step[1], columns) };
  if (key === 'Home') return { row: whole ? 0 : row, column: 0 };
  if (key === 'End') return { row: whole ? rows - 1 : row, column: columns - 1 };
  return null;
}

/** Roles by months: need over people there, by colour, sign and word. Arrows move, Enter or a click chooses a role's month. */
export function LoadMap({ timeline, roles, chosen, onChoose }: LoadMapProps) {
  const { t } = useTranslation('team');
  const language = useLanguage();
  const words = loadWords[language];
  const table = useRef<HTMLTableElement>(null);
  const chosenRow = roles.findIndex(({ id }) => id === chosen?.role);
  const [walked, setWalked] = useState<{ row: number; column: number } | null>(null);
  const at = walked ?? { row: Math.max(0, chosenRow), column: chosen?.month ?? 0 };
  const focus = { row: clamp(at.row, roles.length), column: clamp(at.column, timeline.months) };
  const months = Array.from({ length: timeline.months }, (_, month) => axisMonthName(timeline, month, language));

  const walk = (event: KeyboardEvent, row: number, column: number) => {
    const to = stepTo(event, row, column, roles.length, timeline.months);
    if (!to) return;
    event.preventDefault();
    setWalked(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.row} ${to.column}"]`)?.focus();
  };
  const sentence = (role: RoleLoad, cell: LoadCell, month: number) =>
    t(cell.level === null ? 'map.cellUnknown' : 'map.cell', {
      role: role.name,
      month: months[month],
      word: cell.level === null ? '' : words[cell.level].word,
      required: peopleText(cell.required),
      effective: peopleText(cell.effective),
    });

  return (
    <div className="load-map">
      <table role="grid" aria-label={t('map.label')} ref={table}>
        <thead>
          <tr>
            <th scope="col">{t('map.role')}</th>
            {months.map((name, month) => (
              <th key={month} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role, row) => (
            <tr key={role.id}>
              <th scope="row">{role.name}</th>
              {role.cells.map((cell, month) => {
                const isChosen = role.id === chosen?.role && month === chosen.month;
                return (
                  <td key={month} role="gridcell" aria-selected={isChosen} className={`is-${cell.level ?? 'unknown'}`}>
                    <button
                      type="button"
                      data-at={`${row} ${month}`}
                      tabIndex={row === focus.row && month === focus.column ? 0 : -1}
                      title={sentence(role, cell, month)}
                      onFocus={() => setWalked({ row, column: month })}
                      onKeyDown={(event) => walk(event, row, month)}
                      onClick={() => onChoose(role.id, month)}
                    >
                      <span className="load-said">{sentence(role, cell, month)}</span>
                      <span className="load-level" aria-hidden="true">
                        {cell.level === null ? '–' : words[cell.level].sign}
                        {cell.level !== null && <span className="load-word"> {words[cell.level].word}</span>}
                      </span>
                      <span className="load-numbers" aria-hidden="true">
                        <b>{peopleText(cell.required)}</b>
                        <span className="load-slash">/</span>
                        <span>{peopleText(cell.effective)}</span>
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
