import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv } from '../../../src/ui/clipboard/read-tsv.ts';

describe('text from a spreadsheet', () => {
  it.each<[string, string, string[][]]>([
    [
      'CRLF and a last line break',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['LF', '1\n2', [['1'], ['2']]],
    ['CR alone', '1\r2\r', [['1'], ['2']]],
    ['a line break, a tab and quotes inside quotes', '"a\nb"\t"c\td"\t"say ""hi"""\n', [['a\nb', 'c\td', 'say "hi"']]],
    ['CRLF inside quotes', '"a\r\nb"\r\n1', [['a\r\nb'], ['1']]],
    [
      'quotes that belong to the text',
      '5" pipe\t"open\n"x" y\t2',
      [
        ['5" pipe', '"open'],
        ['"x" y', '2'],
      ],
    ],
    [
      'empty cells',
      '\t\t\n\t1\t',
      [
        ['', '', ''],
        ['', '1', ''],
      ],
    ],
    ['an empty row in the middle', '1\n\n2\n', [['1'], [''], ['2']]],
    ['one cell', '5', [['5']]],
    ['a quoted empty cell', '""\t1', [['', '1']]],
  ])('with %s', (_, text, rows) => {
    expect(readTsv(text, 100)).toEqual(rows);
  });

  it('stops at the limit', () => {
    expect(readTsv('1\t2\n3', 3)).toEqual([['1', '2'], ['3']]);
    expect(readTsv('1\t2\n3\t4', 3)).toBeNull();
  });

  it('gives back any cells, written as spreadsheets write them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', '万') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (table) => {
        const text = table.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join('\t')).join('\r\n');
        expect(readTsv(`${text}\r\n`, 1e6)).toEqual(table);
      }),
    );
  });
});
