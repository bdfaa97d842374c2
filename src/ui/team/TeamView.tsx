import './team.css';
import '../charts/charts.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstShortMonth, teamBars, teamLoad, type RoleLoad } from '../../charts/index.ts';
import { addTeamTexts } from '../../locales/team.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { useChartInput } from '../charts/use-chart-input.ts';
import { usePage } from '../shell/page-state.ts';
import { usePlan } from '../shell/planner.ts';
import { HalfHourPart } from './HalfHourPart.tsx';
import { HiringPart } from './HiringPart.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LoadPart } from './LoadPart.tsx';
import { TeamPresets } from './TeamPresets.tsx';
import { useTeamChoice } from './team-state.ts';

/** Whether the people are enough, month by month and half hour by half hour, and what to do about it. */
export function TeamView() {
  const { t, i18n } = useTranslation('team');
  // The view's words come with its code, not with the page's.
  useState(() => addTeamTexts(i18n));
  const hasTeam = usePlan((state) => state.plan.team !== undefined);
  const computed = usePlan((state) => state.computed >= 0);
  if (!hasTeam) return <p className="panel-empty">{t('none')}</p>;
  if (!computed) return <p className="panel-empty">{t('computing')}</p>;
  return <Team />;
}

function Team() {
  const planId = usePlan((state) => state.planId);
  const periods = usePlan((state) => state.timeline.periods);
  const period = usePage((state) => state.chartPeriod);
  const column = periods.findIndex(({ id }) => id === period);
  const input = useChartInput(column < 0 ? undefined : column);
  const roles = useMemo(() => teamLoad(input) ?? [], [input]);
  const [choice, choose] = useTeamChoice(planId);
  const first = useMemo(() => firstBreach(roles), [roles]);
  const role = roles.find(({ id }) => id === choice.role) ?? roles[first] ?? roles[0];
  const index = role ? roles.indexOf(role) : -1;
  const month = Math.min(choice.month ?? (role && firstShortMonth(role)) ?? 0, input.timeline.months - 1);
  const bars = useMemo(() => teamBars(input, roles, index), [input, roles, index]);

  return (
    <div className="team">
      <TeamPresets />
      <LoadPart
        input={input}
        roles={roles}
        chosen={role ? { role: role.id, month } : null}
        onChoose={(chosenRole, chosenMonth) => choose({ role: chosenRole, month: chosenMonth })}
      />
      <KeyFigures input={input} />
      <HiringPart roles={roles} />
      {bars && <ChartCard data={bars} />}
      <HalfHourPart input={input} month={month} day={choice.day} onChoose={choose} />
    </div>
  );
}

/** The role that is short first; the first with work where none is. */
function firstBreach(roles: readonly RoleLoad[]): number {
  const breaches = roles.map((role) => firstShortMonth(role) ?? Infinity);
  const earliest = Math.min(...breaches);
  return earliest === Infinity ? roles.findIndex(({ idle }) => !idle) : breaches.indexOf(earliest);
}
