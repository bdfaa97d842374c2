import { expect, it } from 'vitest';
import { foundByName } from '../../../src/ui/inspector/found-by-name.ts';

const products = Array.from({ length: 300 }, (_, index) => `商品${index + 1}`);
const found = (list: readonly string[], typed: string) => foundByName(list, (name) => name, typed, null);

it('finds members of a long list by a part of their names, all before anything is typed', () => {
  expect(found(products, '299')).toEqual(['商品299']);
  expect(found(products, '')).toHaveLength(300);
  expect(found(products, '直播')).toEqual([]);
});

it('leaves a list that fits on the screen whole', () => {
  expect(found(products.slice(0, 30), '299')).toHaveLength(30);
});
