/** Texts of the command palette, and of the commands that the page's frame offers. */
export const palette = {
  label: 'Commands',
  search: 'Find commands, items, scenarios…',
  none: 'Nothing found. Try another word, or only its beginning.',
  open: 'Find a command {{keys}}',
  item: 'Item',
  act: {
    base: 'Switch to the base scenario',
    scenario: 'Switch to scenario “{{name}}”',
    plan: 'Open plan “{{name}}”',
    template: 'New plan: {{name}}',
    plans: 'All plans…',
    response: 'Fit a response curve…',
    share: 'Share link…',
    export: { plan: 'Export plan file (JSON)', csv: 'Export table (CSV)', markdown: 'Export summary (Markdown)' },
    view: { inspect: 'Show inspector', charts: 'Show charts', whatif: 'Goal seek', team: 'Team', calendar: 'Campaign calendar' },
    okr: 'Targets by owner (OKR sheet)…',
    problems: 'Show problems…',
    side: 'Expand or collapse the side panel',
    theme: { light: 'Light appearance', dark: 'Dark appearance', system: 'Appearance as the system' },
    language: 'Switch to Chinese',
  },
};
