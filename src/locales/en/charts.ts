/** Texts of the charts view. What the charts themselves say stands with them, in `src/charts`. */
export const charts = {
  title: 'Charts',
  period: 'Period',
  periodHint: 'The funnel, channel and profit charts show this period',
  selected: 'Selected item',
  none: 'This plan has no items to chart yet. Charts appear once it has rows such as visitors, orders, GMV, profit or cash; or select any row in the grid to see it over time.',
  computing: 'Calculating…',
  menu: 'Options for “{{title}}”',
  asTable: 'Show as table',
  asPicture: 'Show as chart',
  saveAs: 'Save as',
  png: 'PNG image (2×)',
  svg: 'SVG image',
  csv: 'CSV data',
  tableOf: 'Data for “{{title}}”',
  failed: 'This chart could not be saved. Please try again.',
};
