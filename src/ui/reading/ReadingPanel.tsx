import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxButton, CheckboxField, Dialog, Label, Popover, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import { sheetScene } from '../grid/sheet-scene.ts';
import { usePlanNow, usePlanner } from '../shell/planner.ts';
import { READINGS, SCALES } from './cell-reading.ts';
import { changeSheet, setReading } from './change-sheet.ts';
import { chosenRows } from './chosen-rows.ts';
import { readingPanel } from './reading-panel.ts';
import './reading.css';
import { readingOf, scaleOf, sheetOf } from './shown-value.ts';

/** How the sheet's numbers are read, of all rows or of those chosen, and what shows beside them. */
export function ReadingPanel() {
  const { t } = useTranslation('reading');
  const at = useStore(readingPanel, (state) => state.at);
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} aria-hidden="true" style={{ position: 'fixed', left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => !open && readingPanel.setState({ at: null })}
        placement="bottom start"
        offset={2}
      >
        <Dialog className="reading-panel" aria-label={t('panel')}>
          <Choices />
        </Dialog>
      </Popover>
    </>
  );
}

function Choices() {
  const { t } = useTranslation('reading');
  const { store } = usePlanner();
  const sheet = usePlanNow(sheetOf);
  const hasBase = usePlanNow((state) => state.baseTables !== null);
  const layout = useStore(sheetScene, (scene) => scene.layout);
  const ranges = useStore(sheetScene, (scene) => scene.ranges);
  const cursor = useStore(sheetScene, (scene) => scene.cursor);
  const rows = chosenRows({ layout, ranges, cursor });
  const [scope, setScope] = useState('all');
  const own = scope === 'rows' ? rows : null;
  const readings = new Set(own ? own.map((key) => readingOf(sheet, key)) : [sheet.reading ?? 'value']);
  const [only] = readings;
  return (
    <>
      <RadioGroup className="reading-group is-row" value={scope} onChange={setScope} aria-label={t('scope.label')}>
        <RadioField value="all">
          <RadioButton>{t('scope.all')}</RadioButton>
        </RadioField>
        <RadioField value="rows" isDisabled={rows.length === 0}>
          <RadioButton>{t('scope.rows', { count: rows.length })}</RadioButton>
        </RadioField>
      </RadioGroup>
      <RadioGroup
        className="reading-group"
        value={readings.size === 1 ? (only ?? null) : null}
        onChange={(value) => {
          const reading = READINGS.find((one) => one === value);
          if (reading) setReading(store, reading, own);
        }}
      >
        <Label>{t('readAs')}</Label>
        {READINGS.map((reading) => (
          <RadioField key={reading} value={reading} isDisabled={(reading === 'base' || reading === 'baseRate') && !hasBase}>
            <RadioButton>
              {t(`name.${reading}`)}
              <small>{t(`about.${reading}`)}</small>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <RadioGroup
        className="reading-group is-row"
        value={scaleOf(sheet)}
        onChange={(value) => {
          const scale = SCALES.find((one) => one === value);
          if (scale) changeSheet(store, (before) => ({ ...before, scale }));
        }}
      >
        <Label>{t('scaleLabel')}</Label>
        {SCALES.map((scale) => (
          <RadioField key={scale} value={scale}>
            <RadioButton>{t(`scale.${scale}`)}</RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <div className="reading-group is-row">
        <CheckboxField isSelected={sheet.trend !== false} onChange={(trend) => changeSheet(store, (before) => ({ ...before, trend }))}>
          <CheckboxButton>{t('trend')}</CheckboxButton>
        </CheckboxField>
        <CheckboxField
          isSelected={sheet.quarters !== false}
          onChange={(quarters) => changeSheet(store, (before) => ({ ...before, quarters }))}
        >
          <CheckboxButton>{t('quarters')}</CheckboxButton>
        </CheckboxField>
      </div>
    </>
  );
}
