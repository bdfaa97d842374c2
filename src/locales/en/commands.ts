import { structureCommands } from './structure-commands.ts';
import { viewCommands } from './view-commands.ts';

/** Names of commands, for the grid's menu and the palette. */
export const commands = {
  menu: 'Cells and rows',
  readings: 'Read the chosen rows as',
  group: { edit: 'Edit', row: 'Rows', view: 'View', go: 'Go to', plan: 'Plan' },
  name: {
    ...structureCommands,
    undo: 'Undo',
    redo: 'Redo',
    editCell: 'Edit cell',
    clearCells: 'Clear contents',
    revertCells: 'Restore the base plan’s number',
    changes: 'See what this scenario changes',
    cut: 'Cut',
    copy: 'Copy',
    copyWithHeads: 'Copy with headings',
    paste: 'Paste',
    pasteValues: 'Paste values only',
    pasteTransposed: 'Paste transposed',
    fillDown: 'Fill down',
    fillRight: 'Fill right',
    holdCells: 'Hold when totals are spread',
    releaseCells: 'Release',
    selectRows: 'Select rows',
    selectColumns: 'Select columns',
    selectAll: 'Select all',
    trace: 'Outline drivers and dependents',
    goDrivers: 'Go to drivers',
    goDependents: 'Go to dependents',
    goBack: 'Go back',
    ...viewCommands,
  },
};
