/** Texts of the sheet of targets by owner. */
export const okr = {
  title: '{{plan}} · OKR sheet',
  intro:
    'Targets by owner, their weights scaled to 100%. “Now” is the worst period in “{{scenario}}”, and what is reached goes by it; more than the goal earns no more.',
  base: 'Base',
  none: 'This plan has no targets yet.',
  head: { owner: 'Owner', result: 'Key result', goal: 'Goal', now: 'Now', weight: 'Weight', reached: 'Reached' },
  nobody: 'Nobody',
  owned: 'weight {{weight}} · score {{score}}',
  total: 'Score in all',
  copy: 'Copy as a table',
  copied: 'Copied: paste it into Excel or Word.',
  denied: 'The browser refused to copy. Let this page use the clipboard, or select the table and press Ctrl+C.',
};
