import { describe, expect, it } from 'vitest';
import { changePlan, parsePlan, type Held, type Plan } from '../../../../src/core/index.ts';
import { holdCells, isHeld, releaseCells, type HeldCell } from '../../../../src/core/plan/edits/held.ts';

const months = ['2026-01', '2026-02'];
const all: HeldCell[] = ['a', 'b'].flatMap((member) => months.map((month) => ({ members: [member], month })));
const planWith = (held?: Held[]): Plan => ({
  suanpan: 1,
  timeline: { start: '2026-01', months: 2 },
  dimensions: [{ id: 'channel', members: [{ id: 'a' }, { id: 'b' }] }],
  items: [{ id: 'x', over: ['channel'], values: 1, ...(held && { held }) }],
});
const heldIn = (plan: Plan) =>
  all
    .filter(({ members, month }) => plan.items[0] && isHeld(plan.items[0], members, month))
    .map(({ members, month }) => `${members[0] ?? ''} ${month}`);

describe('held cells', () => {
  it('are single cells, a member’s row, a month or everything', () => {
    expect(heldIn(planWith())).toEqual([]);
    expect(heldIn(planWith([{ at: { channel: 'a' }, month: '2026-02' }]))).toEqual(['a 2026-02']);
    expect(heldIn(planWith([{ at: { channel: 'b' } }]))).toEqual(['b 2026-01', 'b 2026-02']);
    expect(heldIn(planWith([{ month: '2026-01' }]))).toEqual(['a 2026-01', 'b 2026-01']);
    expect(heldIn(planWith([{}]))).toHaveLength(4);
  });

  it('are held once, as the plan file has them', () => {
    const cells = [{ members: ['a'], month: '2026-02' }];
    const { plan } = changePlan(planWith(), (draft) => {
      holdCells(draft, 'x', cells);
      holdCells(draft, 'x', cells);
    });
    expect(plan.items[0]?.held).toEqual([{ at: { channel: 'a' }, month: '2026-02' }]);
    expect(parsePlan(plan)).toEqual({ plan, problems: [] });
  });

  it('are released one by one, also out of a row that is held', () => {
    const release = (held: Held[], ...cells: HeldCell[]) => changePlan(planWith(held), (draft) => releaseCells(draft, 'x', cells)).plan;
    expect(heldIn(release([{ at: { channel: 'b' } }, { month: '2026-01' }], { members: ['b'], month: '2026-01' }))).toEqual([
      'a 2026-01',
      'b 2026-02',
    ]);
    expect(release([{ at: { channel: 'a' }, month: '2026-02' }], { members: ['a'], month: '2026-02' })).toEqual(planWith());
    expect(
      changePlan(planWith([{ month: '2026-01' }]), (draft) => releaseCells(draft, 'x', [{ members: ['a'], month: '2026-02' }])).patches,
    ).toEqual([]);
  });
});
