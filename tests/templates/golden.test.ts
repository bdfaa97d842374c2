import { expect, test } from 'vitest';
import { createEngine, placeIndex, timelineOf, totalPlace } from '../../src/core/index.ts';
import { templates } from '../../src/templates/index.ts';

/**
 * Every number of a template, to ten significant digits: items, then their members (`*` is all of them), then months, quarters, the year
 * and the timeline; of two dimensions the first, the second folded. A number that changes shows in the diff. To accept new ones:
 * `npx vitest run --project unit tests/templates -u`.
 */
test.each(templates.filter(({ id }) => id !== 'empty'))(
  'the numbers of $id are those in the golden file',
  async ({ id: template, load }) => {
    const plan = await load();
    const { tables } = createEngine(plan, null).result();
    const periods = timelineOf(plan).periods.map(({ id }) => id);

    const rows = plan.items.map(({ id, over = [] }) => {
      const table = tables.get(id);
      if (!table) throw new Error(`no table of ${id}`);
      const members = plan.dimensions?.find((dimension) => dimension.id === over[0])?.members ?? [];
      const [, ...others] = table.sizes;
      const places = members.map(({ id: member }, at) => [member, placeIndex(table.sizes, [at, ...others])] as const);
      const lines = [...places, ['*', totalPlace(table.sizes)] as const].map(([member, place]) => {
        const row = table.values.subarray(place * periods.length, (place + 1) * periods.length);
        return `      ${JSON.stringify(member)}: ${JSON.stringify([...row].map((value) => (Number.isNaN(value) ? null : Number(value.toPrecision(10)))))}`;
      });
      return `    ${JSON.stringify(id)}: {\n${lines.join(',\n')}\n    }`;
    });
    const golden = `{\n  "periods": ${JSON.stringify(periods)},\n  "items": {\n${rows.join(',\n')}\n  }\n}\n`;

    await expect(golden).toMatchFileSnapshot(`../golden/${template}.json`);
  },
);
