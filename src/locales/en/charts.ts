/** Texts of the charts view. What the charts themselves say stands with them, in `src/charts`. */
export const charts = {
  title: 'Charts',
  period: 'Period',
  periodHint: 'Funnel, channels and margin show this period',
  selected: 'Selected item',
  none: 'This plan has no items to chart yet. Charts appear once it has rows such as visitors, orders, GMV, profit or cash; or select any row of the grid to see it over time.',
  computing: 'Calculating…',
  menu: 'Options of “{{title}}”',
  asTable: 'Show as table',
  asPicture: 'Show as chart',
  saveAs: 'Save as',
  png: 'PNG picture (2×)',
  svg: 'SVG drawing',
  csv: 'CSV data',
  tableOf: 'Data of “{{title}}”',
  failed: 'This chart could not be saved. Please try again.',
};
