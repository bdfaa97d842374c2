const REPLACED: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '×': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '【': '[',
  '】': ']',
  '、': ',',
  '≤': '<',
  '≥': '>',
  '≠': '!',
};

/** One character of a formula as it is read: full-width forms as ASCII, × ÷ as * /. Length stays one, so offsets hold. */
export function normaliseCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return REPLACED[character] ?? character;
}

/** A name for comparing: full-width forms folded, blanks at the ends dropped. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').trim();
}
