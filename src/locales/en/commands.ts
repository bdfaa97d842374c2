/** Names of commands, for the grid's menu and the palette. */
export const commands = {
  menu: 'Cells and rows',
  group: { edit: 'Edit', row: 'Rows', view: 'View', go: 'Go to', plan: 'Plan' },
  name: {
    undo: 'Undo',
    redo: 'Redo',
    editCell: 'Edit cell',
    clearCells: 'Clear contents',
    selectRows: 'Select rows',
    selectColumns: 'Select columns',
    selectAll: 'Select all',
    trace: 'Outline drivers and dependents',
    goDrivers: 'Go to drivers',
    goDependents: 'Go to dependents',
    goBack: 'Go back',
  },
};
