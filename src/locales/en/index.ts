export { charts } from './charts.ts';
export { commands } from './commands.ts';
export { formula } from './formula.ts';
export { grid } from './grid.ts';
export { inspector } from './inspector.ts';
export { shell } from './shell.ts';
export { whatif } from './whatif.ts';
