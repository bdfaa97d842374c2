/** What is put on the clipboard. */
export interface CopiedTexts {
  text: string;
  html: string;
}

/** For the text of an HTML attribute or element. */
export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const tsvField = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lines of texts as spreadsheets take them from the clipboard. @param attributes of the table in HTML, escaped, with a blank before each */
export function tableTexts(lines: readonly (readonly string[])[], attributes = ''): CopiedTexts {
  const table = lines.map((line) => `<tr>${line.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('');
  return {
    text: lines.map((line) => line.map(tsvField).join('\t')).join('\r\n'),
    html: `<meta charset="utf-8"><table${attributes}>${table}</table>`,
  };
}
