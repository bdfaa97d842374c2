/** Widths of signs in digits, at most, in the fonts that the page may meet. */
const SIGNS: Readonly<Record<string, number>> = {
  ',': 0.55,
  '.': 0.55,
  '−': 1.3,
  '+': 1.3,
  '–': 1,
  '%': 1.5,
  k: 1.2,
  m: 1.7,
  b: 1.2,
  p: 1.2,
};
const WIDE = 1.8; // 万, 亿

/** How wide a written number is, counted in digits: separators are narrower, signs and words wider. */
export function numberLength(text: string): number {
  let length = 0;
  for (const character of text) length += character >= '0' && character <= '9' ? 1 : (SIGNS[character] ?? WIDE);
  return length;
}
