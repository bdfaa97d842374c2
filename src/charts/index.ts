/**
 * What charts show, as data and options, for page, command line and exports alike. Drawing them is `ui/charts` and
 * `formats/chart-svg.ts`.
 *
 *     const data = buildChart('cash', { plan, timeline, tables, targets, scenario: null, language: 'zh' });
 *     if (data) chartSvg(chartOption(data, { colours: paperColours, width: 720, height: 420, titled: true }), 720, 420);
 */
export type { ChartInput } from './chart.ts';
export type { ChartData, Mark } from './chart-data.ts';
export { buildChart, charts, offeredCharts } from './charts.ts';
export { chartCsv } from './chart-csv.ts';
export { csvField, csvFile } from './csv-field.ts';
export { okrSheet } from './okr-sheet.ts';
export { itemOverTime } from './item-over-time.ts';
export { paperColours, type ChartColours } from './chart-colours.ts';
export { chartHeight } from './chart-height.ts';
export { chartOption } from './chart-option.ts';
export type { ChartOption } from './option-parts.ts';
export { chartRows } from './chart-rows.ts';
export { tickText, withTickTexts } from './tick-texts.ts';
export { fullText, numberText, scaleFor, shortText } from './number-text.ts';
export { axisMonthName, periodName } from './period-name.ts';
export { unitWord } from './unit-word.ts';
export { busiestMonth } from './calendar/busiest-month.ts';
export { campaignLine, campaignQuestion } from './calendar/campaign-lines.ts';
export { dayChart, eventNames } from './calendar/day-chart.ts';
export { dayItems } from './calendar/day-items.ts';
export { dayHeads, dayLines } from './calendar/day-lines.ts';
export { dayName, weekdayName } from './calendar/day-names.ts';
export { dayPlan, monthTarget, type DayBasis, type DayPlan } from './calendar/day-plan.ts';
export { halfHours } from './team/half-hours.ts';
export { loadLevel, loadWords } from './team/load-level.ts';
export { peopleText } from './team/people-text.ts';
export { roleLine } from './team/role-line.ts';
export { addsToOne, scaleShares } from './team/scale-shares.ts';
export { shareProfile, type ShareProfile } from './team/share-profile.ts';
export { teamBars } from './team/team-bars.ts';
export { teamFigures } from './team/team-figures.ts';
export { firstShortMonth, teamLoad, type LoadCell, type RoleLoad } from './team/team-load.ts';
export { teamReader } from './team/team-reader.ts';
export { worstDay } from './team/worst-day.ts';
export { hiringRows } from './team/hiring-rows.ts';
export { changesStaff, hiringSummary, isSolved, type HiringSummary } from './team/hiring-summary.ts';
export { rosterCover } from './team/roster-cover.ts';
export { rosterLines, rosterTable } from './team/roster-table.ts';
export { weekNeeds, type WeekNeeds } from './team/week-needs.ts';
