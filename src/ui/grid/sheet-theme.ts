import { createTheme } from 'ag-grid-community';
import { HEAD_HEIGHT, ROW_HEIGHT } from './cell-box.ts';

/** The grid's look out of the page's tokens (`ui/shell/tokens.css`): switching light and dark rebuilds nothing. Marks of cells are in sheet.css. */
export const sheetTheme = createTheme().withParams({
  fontFamily: 'inherit',
  fontSize: 13,
  backgroundColor: 'var(--paper)',
  foregroundColor: 'var(--ink)',
  browserColorScheme: 'inherit',
  borderColor: 'var(--line)',
  accentColor: 'var(--accent)',
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  headerBackgroundColor: 'var(--ground)',
  headerTextColor: 'var(--ink-2)',
  headerFontWeight: 500,
  headerHeight: HEAD_HEIGHT,
  rowHeight: ROW_HEIGHT,
  rowHoverColor: 'transparent',
  cellHorizontalPadding: 6,
  pinnedColumnBorder: 'solid 1px var(--line-strong)',
});
