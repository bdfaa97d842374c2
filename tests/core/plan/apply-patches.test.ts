import fc from 'fast-check';
import { apply, create } from 'mutative';
import { expect, it } from 'vitest';
import { applyPatches } from '../../../src/core/plan/apply-patches.ts';
import type { Plan } from '../../../src/core/index.ts';

const leaf = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.array(fc.integer(), { maxLength: 6 }));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'length'), tie('tree'), { noNullPrototype: true }),
  ),
}));

/** Any data, where a plan is asked for: patches do not look at what a plan is. */
const asPlan = (data: unknown): Plan => ({ suanpan: 1, timeline: { start: '2026-01', months: 1 }, items: [], ...{ data } });

/** Changes data here and there in place, as draws ask for it. */
function change(data: unknown, draws: Iterator<number>): void {
  const draw = () => Number(draws.next().value ?? 0);
  if (Array.isArray(data)) {
    const kind = draw() % 4;
    if (kind === 0) data.splice(draw() % (data.length + 1), draw() % 3, draw());
    else if (kind === 1) data.push([draw()], draw());
    else if (kind === 2) data.length = draw() % (data.length + 1);
    for (const each of data) change(each, draws);
  } else if (typeof data === 'object' && data !== null) {
    for (const key of Object.keys(data)) {
      if (draw() % 4 === 0) Reflect.deleteProperty(data, key);
      else if (draw() % 4 === 0) Reflect.set(data, key, { a: draw() });
      else change(Reflect.get(data, key), draws);
    }
    if (draw() % 3 === 0) Reflect.set(data, 'c', [draw()]);
  }
}

it('does what the library does that makes the patches, there and back, and keeps what is given', () => {
  fc.assert(
    fc.property(tree, fc.array(fc.nat(20), { minLength: 5, maxLength: 60 }), (data, numbers) => {
      const before = asPlan(data);
      const kept = structuredClone(before);
      const [after, patches, inverse] = create(before, (draft) => change(draft, numbers.values()), { enablePatches: true });
      const sent = structuredClone(patches);
      expect(applyPatches(before, sent)).toEqual(apply(before, patches));
      expect(applyPatches(applyPatches(before, sent), inverse)).toEqual(kept);
      expect(JSON.stringify(applyPatches(after, inverse))).toBe(JSON.stringify(apply(after, inverse)));
      expect(before).toEqual(kept);
      expect(sent).toEqual(patches);
    }),
    { numRuns: 400 },
  );
});

it('leaves parts alone that no patch touches', () => {
  const plan = { ...asPlan({ a: [1], b: [2] }) };
  const after: unknown = applyPatches(plan, [{ op: 'replace', path: ['data', 'a', 0], value: 5 }]);
  expect(after).toMatchObject({ data: { a: [5], b: [2] } });
  expect(Reflect.get(Reflect.get(Object(after), 'data'), 'b')).toBe(Reflect.get(Reflect.get(plan, 'data'), 'b'));
});

it('refuses a path that leads nowhere, or to a prototype', () => {
  const plan = asPlan({ a: 1 });
  expect(() => applyPatches(plan, [{ op: 'add', path: ['data', 'gone', 'x'], value: 1 }])).toThrow('leads nowhere');
  expect(() => applyPatches(plan, [{ op: 'add', path: ['data', '__proto__'], value: 1 }])).toThrow('prototype');
  expect(() => applyPatches(plan, [{ op: 'add', path: ['__proto__', 'polluted'], value: 1 }])).toThrow('leads nowhere');
});
