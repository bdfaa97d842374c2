/**
 * Text as spreadsheets put it on the clipboard: tabs between cells, any kind of line break between rows, and quotes around a cell that
 * holds tabs, line breaks or quotes. A quote that is never closed is a character like others. Null when there are more than `limit` cells.
 */
export function readTsv(text: string, limit: number): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let cells = 0;
  // Once a quote has no end, none after it is looked for: a text full of them would be searched to its end each time.
  let quotes = true;
  while (at <= text.length) {
    const quoted: Quoted | null = quotes && text[at] === '"' ? readQuoted(text, at) : null;
    if (quoted === null && text[at] === '"') quotes = false;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(quoted?.text ?? text.slice(at, end));
    if (++cells > limit) return null;
    const stop = text[end];
    if (stop !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + (stop === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  // The line break after the last row begins no other.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

interface Quoted {
  text: string;
  /** Where the cell ends. */
  end: number;
}

function readQuoted(text: string, start: number): Quoted | null {
  let close = start + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close < 0) return null;
    if (text[close + 1] !== '"') break;
    close += 2;
  }
  const end = close + 1;
  if (end < text.length && !/[\t\r\n]/.test(text.charAt(end))) return null;
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end };
}

function endOfCell(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 9 || code === 10 || code === 13) break;
    end++;
  }
  return end;
}
