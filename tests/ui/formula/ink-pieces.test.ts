import { describe, expect, it } from 'vitest';
import { inkPieces } from '../../../src/ui/formula/ink-pieces.ts';
import { colouredReferences } from '../../../src/ui/formula/reference-colours.ts';
import { smallPlan } from '../grid/small-plan.ts';

const drawn = (text: string, fault: { start: number; end: number } | null = null) =>
  inkPieces(text, colouredReferences(text, smallPlan), fault).map(
    (piece) => `${piece.text}${piece.colour === null ? '' : `/${piece.colour}`}${piece.fault ? '!' : ''}`,
  );

describe('inkPieces', () => {
  it('gives each reference a colour, the same one where it is named again', () => {
    expect(drawn('=投放 / 访客数 - Spend')).toEqual(['=', '投放/0', ' / ', '访客数/1', ' - ', 'Spend/0']);
    expect(drawn('=投放[ztc] + 投放[live]')).toEqual(['=', '投放[ztc]/0', ' + ', '投放[live]/1']);
  });

  it('marks the fault, within a reference too and behind the text', () => {
    expect(drawn('=投放[ztx] + 1', { start: 4, end: 7 })).toEqual(['=', '投放[/0', 'ztx/0!', ']/0', ' + 1']);
    expect(drawn('=1 +', { start: 4, end: 5 })).toEqual(['=1 +', ' !']);
  });
});
