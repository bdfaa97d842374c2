import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { axisMonthName, roleLine, teamReader, type ChartInput, type RoleLoad } from '../../charts/index.ts';
import { useActions } from '../shell/planner.ts';
import { LoadLegend } from './LoadLegend.tsx';
import { LoadMap } from './LoadMap.tsx';
import { RoleMonth } from './RoleMonth.tsx';

interface LoadPartProps {
  input: ChartInput;
  roles: readonly RoleLoad[];
  chosen: { role: string; month: number } | null;
  onChoose: (role: string, month: number) => void;
}

/** Whether the people are enough: the heat map, what it says in words, and the month that is looked at. */
export function LoadPart({ input, roles, chosen, onChoose }: LoadPartProps) {
  const { t } = useTranslation('team');
  const actions = useActions();
  const [unfolded, setUnfolded] = useState(false);
  const lines = useMemo(() => roles.map((_, index) => roleLine(input, roles, index)), [input, roles]);
  const idle = roles.filter((role) => role.idle);
  const shown = unfolded ? roles : roles.filter((role) => !role.idle);
  const index = roles.findIndex(({ id }) => id === chosen?.role);
  const role = roles[index];
  const short = lines.filter((line) => line !== null && line.breaks !== null);

  const choose = (id: string, month: number) => {
    onChoose(id, month);
    const reader = teamReader(input);
    const cell = reader?.cell('required', { [reader.team.role]: roles.findIndex((one) => one.id === id) });
    if (cell) actions.select({ ...cell, column: month });
  };

  return (
    <section className="team-part" aria-labelledby="team-load">
      <h2 id="team-load">{t('map.title')}</h2>
      <p className="team-answer">
        {short.length > 0
          ? t('map.short', { count: short.length, roles: short.length })
          : t(roles.some(({ cells }) => cells.some(({ level }) => level === null)) ? 'map.unknown' : 'map.enough')}
      </p>
      <LoadMap timeline={input.timeline} roles={shown} chosen={chosen} onChoose={choose} />
      {idle.length > 0 && (
        <p className="muted load-idle">
          {t('map.idle', { count: idle.length })}{' '}
          <Button className="button link" aria-expanded={unfolded} onPress={() => setUnfolded(!unfolded)}>
            {t(unfolded ? 'map.fold' : 'map.unfold')}
          </Button>
        </p>
      )}
      <LoadLegend />
      {role && chosen && (
        <RoleMonth
          input={input}
          role={role}
          index={index}
          month={chosen.month}
          monthName={axisMonthName(input.timeline, chosen.month, input.language)}
        />
      )}
      <ul className="role-lines">
        {shown.map(({ id }) => {
          const line = lines.find((one) => one?.role === id);
          if (!line) return null;
          return (
            <li key={id} className={line.breaks === null ? undefined : 'is-short'}>
              <span aria-hidden="true">{line.breaks !== null ? '▲' : line.isKnown ? '✓' : '–'}</span>
              <Button className="button link" onPress={() => choose(id, line.breaks ?? chosen?.month ?? 0)}>
                {line.text}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
