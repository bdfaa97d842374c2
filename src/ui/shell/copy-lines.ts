import { say } from './page-state.ts';

/** Copies lines of cells as a table that spreadsheets and word processors take, and says so; `denied` where the browser refuses. */
export function copyLines(lines: readonly (readonly string[])[], copied: string, denied: string): void {
  navigator.clipboard.writeText(lines.map((line) => line.join('\t')).join('\r\n')).then(
    () => say(copied),
    () => say(denied),
  );
}
