import { describe, expect, it } from 'vitest';
import { addTexts, createTexts } from '../../../src/locales/index.ts';
import type { Command } from '../../../src/ui/shell/commands.ts';
import { commandEntries, findEntries } from '../../../src/ui/palette/palette-entries.ts';

const run = () => undefined;
const commands: Command[] = [
  { id: 'undo', group: 'edit', keys: 'Ctrl+Z', isEnabled: () => false, run },
  { id: 'clearCells', group: 'edit', run },
  { id: 'selectAll', group: 'edit', run },
  { id: 'scenario push', group: 'go', names: () => ['切换到方案“加码”', 'Switch to scenario “Push”'], run },
];
const texts = await createTexts('zh');
await addTexts(texts, 'en');
const entries = commandEntries(commands, texts, true);
const found = (typed: string, recent: readonly string[] = []) => findEntries(entries, typed, null, recent).map(({ id }) => id);

describe('the palette', () => {
  it('writes commands in the reader’s language, with key and whether they can be done', () => {
    expect(entries[0]).toMatchObject({ names: ['撤销', 'Undo'], keys: 'Ctrl+Z', isEnabled: false });
    expect(entries[1]).toMatchObject({ names: ['清除内容', 'Clear contents'], isEnabled: true });
  });

  it('finds them in any language', () => {
    expect(found('清除')).toEqual(['clearCells']);
    expect(found('clear')).toEqual(['clearCells']);
    expect(found('push')).toEqual(['scenario push']);
    expect(found('nothing like it')).toEqual([]);
  });

  it('puts what was used latest first while nothing is typed', () => {
    expect(found('')).toEqual(['undo', 'clearCells', 'selectAll', 'scenario push']);
    expect(found('', ['scenario push', 'selectAll'])).toEqual(['scenario push', 'selectAll', 'undo', 'clearCells']);
  });
});
