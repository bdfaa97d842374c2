import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { Reference } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { useFormulaSession } from '../formula/formula-session.ts';
import { CellOutline } from '../grid/CellOutline.tsx';
import { cellRect } from '../grid/cell-rect.ts';
import { sheetScene } from '../grid/sheet-scene.ts';
import { sameCell } from '../inspector/use-explanation.ts';
import { usePlan, usePlanner } from '../shell/planner.ts';
import { linkedCells, type Way } from './linked-cells.ts';
import './trace.css';

interface Linked {
  of: CellRef;
  cells: Record<Way, readonly Reference[]>;
}

/** Frames around the drivers of the selected cell and, in another colour, around its dependents. */
export function TraceOutlines() {
  const layout = useStore(sheetScene, (scene) => scene.layout);
  const grid = useStore(sheetScene, (scene) => scene.grid);
  const linked = useLinked();
  const isTyping = useFormulaSession() !== null; // the formula's own outlines stand there then
  if (!layout || !grid || !linked || isTyping) return null;
  const outlines = (['drivers', 'dependents'] as const).flatMap((way) => {
    const found = linked.cells[way].flatMap((cell) => cellRect(layout, cell) ?? []);
    const once = new Map(found.map((one) => [`${one.rect.top} ${one.rect.left} ${one.folded}`, one]));
    return [...once].map(([key, { rect, folded }]) => ({ key: `${way} ${key}`, rect, way, folded }));
  });
  return createPortal(
    <div className="outline-layer" aria-hidden="true">
      {outlines.map(({ key, rect, way, folded }) => (
        <CellOutline key={key} layout={layout} rect={rect} className={`is-strong is-${way}${folded ? ' is-hidden-part' : ''}`} />
      ))}
    </div>,
    grid.surface,
  );
}

/** What the selection is linked to, asked anew whenever it or the numbers change; null until the first answer. */
function useLinked(): Linked | null {
  const { store } = usePlanner();
  const selection = usePlan((state) => state.selection);
  const computed = usePlan((state) => state.computed);
  const [linked, setLinked] = useState<Linked | null>(null);
  useEffect(() => {
    if (!selection) return undefined;
    let live = true;
    linkedCells(store, selection).then(
      (cells) => live && setLinked({ of: selection, cells }),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [store, selection, computed]);
  return linked && sameCell(linked.of, selection) ? linked : null;
}
