/** Names of the commands that change rows and columns. */
export const structureCommands = {
  insertRow: 'Insert line item below',
  deleteRow: 'Delete line item',
  duplicateRow: 'Duplicate line item',
  rowUp: 'Move up',
  rowDown: 'Move down',
  rowProperties: 'Line item properties…',
  sections: 'Sections…',
  dimensions: 'Dimensions and members…',
  blocks: 'Add a block…',
  timeline: 'Timeline…',
};
