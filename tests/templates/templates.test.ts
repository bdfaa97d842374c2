import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createEngine, parsePlan, textIn, type Text } from '../../src/core/index.ts';
import { templateNamed, templates } from '../../src/templates/index.ts';

const plans = await Promise.all(templates.map(async (template) => ({ template, plan: await template.load() })));

test('the Tmall shop stands first: it opens the planner', () => {
  expect(templates.map(({ id, version }) => `${id}@${version}`)).toEqual([
    'tmall@1',
    'new_shop@1',
    'sticker_shop@1',
    'agency@1',
    'dtc@1',
    'empty@1',
  ]);
});

test('a template is found by id and version', () => {
  expect(templateNamed('tmall')).toBe(templates[0]);
  expect(templateNamed('tmall', 1)).toBe(templates[0]);
  expect(templateNamed('tmall', 99)).toBeUndefined();
  expect(templateNamed('toString')).toBeUndefined();
});

test('a released version never changes, because links carry only what differs from it', () => {
  const fingerprints = plans.map(({ template: { id, version }, plan }) => {
    const sum = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
    return `${id}@${version} ${sum.slice(0, 16)}`;
  });
  expect(fingerprints).toEqual([
    'tmall@1 5cd610c9ff661b77',
    'new_shop@1 5373cd7f97661c46',
    'sticker_shop@1 1ec5a03af1de08d9',
    'agency@1 8dc46770b8fa4aa7',
    'dtc@1 a576494b26258f75',
    'empty@1 6f602648b5c87512',
  ]);
});

describe.each(plans.map(({ template, plan }) => [template.id, template, plan] as const))('template %s', (_id, template, plan) => {
  const { dimensions = [], sections = [], items, targets = [], scenarios = [], events = [] } = plan;

  test('is a plan file without a problem', () => {
    const read = parsePlan(JSON.parse(JSON.stringify(plan)));
    expect(read.problems).toEqual([]);
    expect(read.plan).toEqual(plan);
  });

  test('has no problem in any scenario', () => {
    const all = [null, ...scenarios.map(({ id }) => id)];
    expect(all.flatMap((scenario) => createEngine(plan, scenario).result().problems)).toEqual([]);
  });

  test('says everything in both languages', () => {
    interface Said {
      name?: Text;
      note?: Text;
      source?: Text;
      owner?: Text;
    }
    const members = dimensions.flatMap((dimension) => dimension.members);
    const said: Said[] = [template, plan, ...dimensions, ...members, ...sections, ...items, ...targets, ...scenarios, ...events];
    const isBilingual = (text: Text | undefined) => typeof text === 'object' && Boolean(text.zh) && Boolean(text.en);
    // a name must be there, the rest may
    const texts = said.flatMap(({ name, ...rest }) => [name, ...[rest.note, rest.source, rest.owner].filter((text) => text !== undefined)]);
    expect(texts.filter((text) => !isBilingual(text))).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('gives no two things one name (%s)', (language) => {
    const named = [...dimensions, ...dimensions.flatMap(({ members }) => members), ...items];
    const names = named.map(({ name }) => (typeof name === 'object' ? name[language] : name)?.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('puts every item into a section', () => {
    const known = new Set(sections.map(({ id }) => id));
    expect(items.filter(({ section }) => section === undefined || !known.has(section))).toEqual([]);
  });
});

// The Tmall shop shows every part of a plan at once; the others open on one screen.
describe.each(
  plans.filter(({ template }) => !['tmall', 'empty'].includes(template.id)).map(({ template, plan }) => [template.id, plan] as const),
)('template %s', (_id, plan) => {
  const { sections = [], items, note } = plan;

  test('opens with at most 30 rows', () => {
    const open = sections.filter(({ folded }) => !folded).map(({ id }) => id);
    expect(sections.length + items.filter(({ section = '' }) => open.includes(section)).length).toBeLessThanOrEqual(30);
  });

  test('opens with the question it answers, and names the source or says what is assumed', () => {
    expect(textIn(note, 'zh', '')).toContain('？');
    expect(textIn(note, 'en', '')).toContain('?');
    const inputs = items.filter(({ values }) => values !== undefined);
    expect(inputs.filter((item) => item.note === undefined && item.source === undefined).map(({ id }) => id)).toEqual([]);
  });
});
