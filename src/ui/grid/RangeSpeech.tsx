import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanner } from '../shell/planner.ts';
import { formatNumber } from './format-number.ts';
import { isOneCell } from './ranges.ts';
import { chosenBlocks, chosenCells, sheetScene } from './sheet-scene.ts';
import { summaryOf } from './use-chosen-summary.ts';

/** Milliseconds without a change after which a range counts as drawn. */
const SETTLED = 400;

/**
 * Says the chosen range to screen readers once it has settled. The cells themselves are not marked `aria-selected`: that would write to
 * every cell in sight at each move of the mouse, and the cells out of sight are not in the page at all.
 */
export const RangeSpeech = memo(function RangeSpeech() {
  const { t } = useTranslation('grid');
  const { shown } = usePlanner();
  const [said, setSaid] = useState('');

  useEffect(() => {
    const sentence = () => {
      const { ranges } = sheetScene.getState();
      const [only] = ranges;
      if (!only || (ranges.length === 1 && isOneCell(only))) return '';
      const { tables, plan, timeline } = shown.getState();
      const { cells, sum, look } = summaryOf(chosenCells(), tables, plan.items, timeline);
      const total = Number.isFinite(sum) ? formatNumber(sum, look) : t('noValue');
      const [block] = ranges.length === 1 ? chosenBlocks() : [];
      return block
        ? t('chosenBlock', { rows: block.rows.length, columns: block.columns.length, sum: total })
        : t('chosenCells', { count: cells, sum: total });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = sheetScene.subscribe((scene, before) => {
      if (scene.ranges === before.ranges) return;
      clearTimeout(timer);
      timer = setTimeout(() => setSaid(sentence()), SETTLED);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [shown, t]);

  return (
    <p className="sheet-hint" role="status">
      {said}
    </p>
  );
});
