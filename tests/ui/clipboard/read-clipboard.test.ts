import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pasteNumber } from '../../../src/ui/clipboard/paste-number.ts';
import { readClipboard, type ClipboardContent } from '../../../src/ui/clipboard/read-clipboard.ts';
import { excel, googleSheets, libreOffice, merged, wps } from './spreadsheet-html.ts';

const read = (content: Partial<ClipboardContent>) =>
  readClipboard({ text: '', html: '', files: 0, ...content }, (html) => new DOMParser().parseFromString(html, 'text/html'));

/** The numbers of a paste; texts that are none as they stand. */
function numbers(content: Partial<ClipboardContent>) {
  const pasted = read(content);
  if (typeof pasted === 'string') return pasted;
  return pasted.rows.map((row) =>
    row.map((cell) => {
      const reading = pasteNumber(cell);
      return reading.kind === 'number' ? reading.value : reading.kind === 'unreadable' ? `${reading.reason}: ${cell.text}` : reading.kind;
    }),
  );
}

describe('a table copied', () => {
  it('from Excel has its exact numbers', () => {
    expect(numbers({ html: excel, text: ' ¥1,234.57 \t12%\t500\r\n(500)\t直通车\t2026/1/5\r\n' })).toEqual([
      [1234.5678, 0.12345, 500],
      [-500, 'text: 直通车推广', 'date: 2026/1/5'],
    ]);
  });

  it('from WPS has its exact numbers, also where the column was too narrow', () => {
    expect(numbers({ html: wps })).toEqual([
      [12_000, 0.2, 1234],
      [3.5, 'clear', 7],
    ]);
  });

  it('from LibreOffice has its exact numbers', () => {
    expect(numbers({ html: libreOffice })).toEqual([
      [1234.56, 0.205],
      ['clear', 'date: 2026-01-05'],
    ]);
  });

  it('from Google Sheets has its exact numbers', () => {
    expect(numbers({ html: googleSheets })).toEqual([
      [1234.5678, 'text: 访客'],
      [0.0456, 'clear'],
    ]);
  });

  it('with merged cells keeps every cell in its column', () => {
    expect(numbers({ html: merged })).toEqual([
      ['text: 一季度', 'clear', 'text: 合计'],
      [1, 2, 'clear'],
      [3, 4, 7],
    ]);
  });

  it('is read from its text where the HTML says no more', () => {
    expect(numbers({ html: '<table><tr><td>1<td>2</table>', text: '1.5\t"2\n"\r\n' })).toEqual([[1.5, 2]]);
  });
});

describe('what cannot be pasted', () => {
  it.each<[string, Partial<ClipboardContent>, string]>([
    ['nothing', {}, 'empty'],
    ['spaces', { text: ' \t \n' }, 'empty'],
    ['a picture', { files: 1 }, 'file'],
    ['HTML without a table', { html: '<p>你好</p>' }, 'no-table'],
    ['more than ten million characters', { text: '1\n'.repeat(5_000_001) }, 'too-large'],
    ['as much HTML', { html: `<table>${' '.repeat(10_000_000)}</table>`, text: '1' }, 'too-large'],
    ['more than a million cells', { text: '\t'.repeat(1_000_001) }, 'too-many-cells'],
    ['a program', { text: 'MZ\u0000\u0003\u0000' }, 'binary'],
    ['damaged bytes', { text: '\ufffd\ufffd\ufffdJFIF' }, 'binary'],
  ])('%s is refused', (_, content, refusal) => {
    expect(read(content)).toBe(refusal);
  });
});

describe('a pasted cell', () => {
  it.each<[string, number]>([
    ['¥ 1,234.00 ', 1234],
    ['-', 0],
    ['¥ -', 0],
    ['1.2万', 12_000],
    ['3亿', 300_000_000],
    ['１，２３４', 1234],
    ['(500)', -500],
    ['12.5%', 0.125],
  ])('%j is %d', (text, value) => {
    expect(pasteNumber({ text })).toEqual({ kind: 'number', value });
  });

  it.each([
    ['#N/A', 'error'],
    ['#DIV/0!', 'error'],
    ['#REF!', 'error'],
    ['#####', 'hashes'],
    ['Jan-26', 'date'],
    ['合计', 'text'],
  ])('%j cannot be read: %s', (text, reason) => {
    expect(pasteNumber({ text })).toEqual({ kind: 'unreadable', reason });
  });
});
