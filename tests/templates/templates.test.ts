import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createEngine, parsePlan, type Text } from '../../src/core/index.ts';
import { templateNamed, templates } from '../../src/templates/index.ts';

test('the Tmall shop stands first: it opens the planner', () => {
  expect(templates.map(({ id, version }) => `${id}@${version}`)).toEqual(['tmall@1', 'empty@1']);
});

test('a template is found by id and version', () => {
  expect(templateNamed('tmall')).toBe(templates[0]);
  expect(templateNamed('tmall', 1)).toBe(templates[0]);
  expect(templateNamed('tmall', 99)).toBeUndefined();
  expect(templateNamed('toString')).toBeUndefined();
});

test('a released version never changes, because links carry only what differs from it', () => {
  const fingerprints = templates.map(({ id, version, load }) => {
    const sum = createHash('sha256').update(JSON.stringify(load())).digest('hex');
    return `${id}@${version} ${sum.slice(0, 16)}`;
  });
  expect(fingerprints).toEqual(['tmall@1 0bb3c35b3ee5140c', 'empty@1 6f602648b5c87512']);
});

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (_id, template) => {
  const plan = template.load();
  const { dimensions = [], sections = [], items, targets = [], scenarios = [], events = [] } = plan;

  test('is a plan file without a problem', () => {
    const read = parsePlan(JSON.parse(JSON.stringify(plan)));
    expect(read.problems).toEqual([]);
    expect(read.plan).toEqual(plan);
    expect(createEngine(plan, null).result().problems).toEqual([]);
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
