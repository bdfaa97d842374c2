import './whatif.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { textIn, valueAt, type Item } from '../../core/index.ts';
import { periodName } from '../../charts/index.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { readNumber } from '../grid/read-number.ts';
import { sameCell } from '../inspector/use-explanation.ts';
import { addWhatIfTexts } from '../../locales/whatif.ts';
import { cellName, findItem, itemName } from '../shell/naming.ts';
import { usePage } from '../shell/page-state.ts';
import { useLanguage, usePlan, usePlanner } from '../shell/planner.ts';
import { sayUndoable } from '../shell/say-undoable.ts';
import { influencesOf } from './influences.ts';
import { ItemPicker, type ItemGroup } from './ItemPicker.tsx';
import { MemberFields } from './MemberFields.tsx';
import { draftFor, placeOfAt, questionOf, type SeekDraft } from './seek-draft.ts';
import { keepSeek, keptSeek, type Answered, type Drafted } from './seek-memory.ts';
import { seekPeriods } from './seek-periods.ts';
import { SeekResult } from './SeekResult.tsx';
import { useAskedFocus } from './use-asked-focus.ts';

/** The goal-seek panel: a result, the value wanted, a driver that may change; then what it must become, and one press that does it. */
export function WhatIf() {
  const { t, i18n } = useTranslation('whatif');
  // The panel's words come with its code, not with the page's.
  useState(() => addWhatIfTexts(i18n));
  const language = useLanguage();
  const plan = usePlan((state) => state.plan);
  const timeline = usePlan((state) => state.timeline);
  const scenario = usePlan((state) => state.scenario);
  const tables = usePlan((state) => state.tables);
  const targets = usePlan((state) => state.targets);
  const revision = usePlan((state) => state.revision);
  const selection = usePlan((state) => state.selection);
  const planId = usePlan((state) => state.planId);
  const asked = usePage((state) => state.seekAsked);
  const valueField = useAskedFocus(asked);
  const { store } = usePlanner();
  const { actions } = store;

  const [drafted, setDrafted] = useState<Drafted>(
    () => keptSeek(planId)?.drafted ?? { draft: draftFor(plan, timeline, targets, selection), from: selection, asked },
  );
  const [answered, setAnswered] = useState<Answered | null>(() => keptSeek(planId)?.answered ?? null);
  useEffect(() => keepSeek({ planId, drafted, answered }), [planId, drafted, answered]);
  const [solving, setSolving] = useState(false);
  const [complaint, setComplaint] = useState<string | null>(null);
  const { draft } = drafted;
  // Until a driver is chosen the panel follows the selection; afterwards it asks first, so that a look elsewhere loses nothing. Who asks
  // for goal seek beside a number means that number.
  const moved = selection !== null && !sameCell(drafted.from, selection);
  const takeSelection = () => {
    setDrafted({
      draft: { ...draftFor(plan, timeline, targets, selection), driver: draft.driver, driverAt: draft.driverAt },
      from: selection,
      asked,
    });
    setAnswered(null);
    setComplaint(null);
  };
  if (moved && (draft.driver === null || drafted.asked !== asked)) takeSelection();
  else if (drafted.asked !== asked) setDrafted({ ...drafted, asked });

  const change = (part: Partial<SeekDraft>) => {
    setDrafted({ ...drafted, draft: { ...draft, ...part } });
    setAnswered(null);
    setComplaint(null);
  };

  const result = draft.item === null ? undefined : findItem(plan, draft.item);
  const driver = draft.driver === null ? undefined : findItem(plan, draft.driver);
  const table = result && tables.get(result.id);
  const now = table ? valueAt(table, placeOfAt(plan, table, draft.at), draft.column) : NaN;

  const nowText = result && Number.isFinite(now) ? t('now', { value: formatNumber(now, numberLook(result)) }) : '';

  const solve = async () => {
    const reading = readNumber(draft.value, result?.unit === '%' ? -2 : 0);
    const missing = !result
      ? 'needResult'
      : reading.kind !== 'number'
        ? 'badValue'
        : !driver
          ? 'needDriver'
          : draft.from > draft.to
            ? 'order'
            : null;
    setComplaint(missing === null ? null : t(missing));
    const question = reading.kind === 'number' && missing === null ? questionOf(draft, timeline, reading.value) : null;
    if (!question) return;
    setSolving(true);
    try {
      setAnswered({ question, answer: await actions.seek(question), revision });
    } catch {
      setComplaint(t('failed'));
    } finally {
      setSolving(false);
    }
  };

  const named = (items: readonly (Item | undefined)[]) =>
    items.flatMap((item) => (item ? [{ id: item.id, name: textIn(item.name, language, item.id) }] : []));
  const influences = draft.item === null ? [] : influencesOf(plan, scenario, draft.item).map((id) => findItem(plan, id));
  const known = new Set([draft.item, ...influences.map((item) => item?.id)]);
  const driverGroups: ItemGroup[] = [
    { id: 'input', title: t('influences.input'), items: named(influences.filter((item) => item?.formula === undefined)) },
    { id: 'formula', title: t('influences.formula'), items: named(influences.filter((item) => item?.formula !== undefined)) },
    { id: 'other', title: t('influences.other'), items: named(plan.items.filter((item) => !known.has(item.id))) },
  ];
  const sectionIds = new Set(plan.sections?.map((section) => section.id));
  const resultGroups: ItemGroup[] = (plan.sections ?? [{ id: '' }]).map((section, index) => ({
    id: section.id,
    title: 'name' in section ? textIn(section.name, language, section.id) : section.id,
    items: named(
      plan.items.filter((item) => (item.section !== undefined && sectionIds.has(item.section) ? item.section === section.id : index === 0)),
    ),
  }));
  const months = timeline.periods.slice(0, timeline.months);

  return (
    <div className="what-if">
      <form
        className="what-if-form"
        onSubmit={(event) => {
          event.preventDefault();
          void solve();
        }}
      >
        <h2>{t('intro')}</h2>
        {moved && (
          <Button className="button quiet" onPress={takeSelection}>
            {t('useSelection', { name: cellName(plan, selection.item, selection.place, language) })}
          </Button>
        )}
        <ItemPicker
          label={nowText === '' ? t('result') : `${t('result')} · ${nowText}`}
          placeholder={t('resultPlaceholder')}
          none={t('noMatch')}
          groups={resultGroups}
          chosen={draft.item}
          onChoose={(item) => change({ item, at: {}, driver: null, driverAt: {} })}
        />
        <div className="field-row">
          {result && <MemberFields plan={plan} item={result} at={draft.at} onChange={(at) => change({ at })} />}
          <label className="labelled">
            <span className="field-label">{t('period')}</span>
            <select className="field" value={draft.column} onChange={(event) => change({ column: Number(event.currentTarget.value) })}>
              {seekPeriods(timeline).map(({ period, column }) => (
                <option key={column} value={column}>
                  {periodName(timeline, period, language)}
                </option>
              ))}
            </select>
          </label>
          <label className="labelled">
            <span className="field-label">{t('value')}</span>
            <input
              ref={valueField}
              className="field is-number"
              inputMode="decimal"
              value={draft.value}
              onChange={(event) => change({ value: event.currentTarget.value })}
            />
          </label>
        </div>
        <ItemPicker
          label={t('driver')}
          placeholder={t('driverPlaceholder')}
          none={t('noMatch')}
          groups={driverGroups}
          chosen={draft.driver}
          onChoose={(id) => change({ driver: id, driverAt: {} })}
        />
        <div className="field-row">
          {driver && <MemberFields plan={plan} item={driver} at={draft.driverAt} onChange={(driverAt) => change({ driverAt })} />}
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="labelled">
              <span className="field-label">{t(end)}</span>
              <select className="field" value={draft[end]} onChange={(event) => change({ [end]: Number(event.currentTarget.value) })}>
                {months.map((period, month) => (
                  <option key={month} value={month}>
                    {periodName(timeline, period, language)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {complaint !== null && (
          <p className="note is-missed" role="alert">
            {complaint}
          </p>
        )}
        <Button type="submit" className="button primary" isDisabled={solving}>
          {t(solving ? 'solving' : 'solve')}
        </Button>
      </form>
      {answered && (
        <SeekResult
          plan={plan}
          timeline={timeline}
          question={answered.question}
          answer={answered.answer}
          stale={answered.revision !== revision}
          onApply={(solution) => {
            const { question, answer } = answered;
            const applied = t('applied', { name: itemName(plan, question.change, language) });
            sayUndoable(store, () => actions.applySeek(question, answer, solution), applied, t('undo'));
            setAnswered(null);
          }}
        />
      )}
    </div>
  );
}
