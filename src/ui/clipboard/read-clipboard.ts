import { readOwnCopy } from './own-copy.ts';
import { pasteLimits, type Pasted, type PasteRefusal } from './pasted.ts';
import { readHtmlTable } from './read-html-table.ts';
import { readTsv } from './read-tsv.ts';

/** What the clipboard holds; a form that is not there is empty. */
export interface ClipboardContent {
  text: string;
  html: string;
  files: number;
}

type Page = Parameters<typeof readHtmlTable>[0];

/** Numbers behind the texts that only HTML tells. */
const BEHIND = /\s(?:x:num|sdval|data-sheets-value)=/;
/** Characters that no spreadsheet writes. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]|\ufffd{3}/;

/**
 * The cells on the clipboard, or why there are none. The text is read rather than the HTML where it says as much: that is far
 * quicker. `parse` reads HTML without showing or running it.
 */
export function readClipboard({ text, html, files }: ClipboardContent, parse: (html: string) => Page): Pasted | PasteRefusal {
  if (text === '' && html === '') return files > 0 ? 'file' : 'empty';
  if (text.length > pasteLimits.text || html.length > pasteLimits.text) return 'too-large';
  const own = readOwnCopy(html);
  if (own) return own;
  if (BINARY.test(text)) return 'binary';
  if (html !== '' && (text === '' || BEHIND.test(html))) {
    const rows = readHtmlTable(parse(html), pasteLimits.cells);
    if (typeof rows !== 'string') return isEmpty(rows) ? 'empty' : { rows };
    if (text === '' || rows === 'too-many-cells') return rows;
  }
  const rows = readTsv(text, pasteLimits.cells);
  if (rows === null) return 'too-many-cells';
  const cells = rows.map((row) => row.map((cell) => ({ text: cell })));
  return isEmpty(cells) ? 'empty' : { rows: cells };
}

const isEmpty = (rows: Pasted['rows']) => rows.every((row) => row.every((cell) => cell.text.trim() === ''));
