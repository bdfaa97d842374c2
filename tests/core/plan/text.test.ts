import { expect, it } from 'vitest';
import type { Text } from '../../../src/core/plan/plan.ts';
import { textIn } from '../../../src/core/plan/text.ts';

it.each<[Text | undefined, string, string]>([
  [{ zh: '投放', en: 'Spend' }, '投放', 'Spend'],
  [{ zh: '投放' }, '投放', '投放'],
  [{ zh: '', en: 'Spend' }, 'Spend', 'Spend'],
  ['直播', '直播', '直播'],
  ['', 'spend', 'spend'],
  [{}, 'spend', 'spend'],
  [undefined, 'spend', 'spend'],
])('reads %j', (text, zh, en) => {
  expect(textIn(text, 'zh', 'spend')).toBe(zh);
  expect(textIn(text, 'en', 'spend')).toBe(en);
});
