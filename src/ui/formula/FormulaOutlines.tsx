import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { CellOutline } from '../grid/CellOutline.tsx';
import { cellRect } from '../grid/cell-rect.ts';
import { membersAt } from '../grid/cell-content.ts';
import { sheetScene } from '../grid/sheet-scene.ts';
import type { CellRef } from '../../store/index.ts';
import { useFormulaSession, type FormulaSession } from './formula-session.ts';
import { colouredReferences } from './reference-colours.ts';
import { referencePlace } from './reference-place.ts';
import type { Plan } from '../../core/index.ts';

/** The rows that the formula being edited names, each in the colour it has in the text; the one at the caret stronger. */
export function FormulaOutlines() {
  const session = useFormulaSession();
  const layout = useStore(sheetScene, (scene) => scene.layout);
  const grid = useStore(sheetScene, (scene) => scene.grid);
  if (!session || !layout || !grid) return null;
  const outlines = outlinesOf(session, layout.plan).flatMap(({ cell, colour, isAtCaret }) => {
    const found = cellRect(layout, cell);
    if (!found) return [];
    const row = { ...found.rect, left: 0, right: layout.columns.length - 1 };
    const className = `is-reference-${colour + 1}${found.folded ? ' is-hidden-part' : ''}`;
    return [
      { rect: row, className: `${className}${isAtCaret ? ' is-strong' : ''}` },
      { rect: found.rect, className: `${className} is-strong` },
    ];
  });
  return createPortal(
    <div className="outline-layer" aria-hidden="true">
      {outlines.map(({ rect, className }, index) => (
        <CellOutline key={index} layout={layout} rect={rect} className={className} />
      ))}
    </div>,
    grid.surface,
  );
}

interface ReferenceOutline {
  cell: CellRef;
  colour: number;
  isAtCaret: boolean;
}

/** One outline for each reference, however often it is named. */
function outlinesOf({ cell, text, caret }: FormulaSession, plan: Plan): ReferenceOutline[] {
  const own = plan.items.find(({ id }) => id === cell.item);
  const at = own ? membersAt(plan, own, cell.place) : [];
  const members = new Map((own?.over ?? []).flatMap((dimension, d) => (typeof at[d] === 'string' ? [[dimension, at[d]] as const] : [])));
  const outlines = new Map<string, ReferenceOutline>();
  for (const { item, members: named, colour, start, end } of colouredReferences(text, plan)) {
    const place = referencePlace(plan, item, named, members);
    const key = `${item} ${place}`;
    const isAtCaret = start <= caret && caret <= end;
    if (isAtCaret || !outlines.has(key)) outlines.set(key, { cell: { item, place, column: cell.column }, colour, isAtCaret });
  }
  return [...outlines.values()];
}
