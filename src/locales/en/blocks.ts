/** Texts of the dialog that adds and removes blocks. */
export const blocks = {
  title: 'Add a block',
  intro:
    'Rows that only some shops need, in groups, each with its question. They connect to the plan’s items by name and can be removed as a whole at any time.',
  loading: 'Reading the blocks…',
  failed: 'The blocks could not be read. Check the connection, then close this and open it again.',
  isAdded: 'Added',
  rows_one: '{{count}} line item: {{names}}',
  rows_other: '{{count}} line items: {{names}}',
  reads: 'Connects to {{names}}',
  brings: 'Not in the plan, so they come along: {{names}}',
  link: '“{{name}}”',
  linkAs: '“{{found}}” (as {{name}})',
  add: 'Add',
  addNamed: 'Add “{{name}}”',
  remove: 'Remove',
  removeNamed: 'Remove “{{name}}”',
  show: 'Show chart',
  showNamed: 'Show the chart of “{{name}}”',
  added_one: 'Block “{{name}}” added: {{count}} line item',
  added_other: 'Block “{{name}}” added: {{count}} line items',
  removed: 'Block “{{name}}” removed',
};
