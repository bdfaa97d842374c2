/**
 * A text as a field of a CSV file (RFC 4180). Spreadsheets run a text that looks like a formula, and names come from links: such a text
 * gets an apostrophe before it.
 */
export function csvField(text: string): string {
  const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file: a byte order mark, without which Excel reads Chinese as something else, and lines that end in CRLF. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}
