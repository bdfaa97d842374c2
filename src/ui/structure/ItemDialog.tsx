import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { describeProblem, loadFormulaCheck, sectionOf, textIn, totalPlace, type Plan, type Problem, type Text } from '../../core/index.ts';
import { closeDialog, closeToSheet } from '../shell/dialogs.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { useLanguage, usePlanner } from '../shell/planner.ts';
import { draftOf, formOf, unitsOf, type ItemForm } from './item-form.ts';
import { ItemNumbers } from './ItemNumbers.tsx';
import { ItemRule } from './ItemRule.tsx';
import { askedItem } from './structure-dialogs.ts';

/** What is wrong with a rule that is about to be kept. A new item is in the plan by then, so that it may name itself. */
async function faultIn(formula: string, plan: Plan, id: string | undefined, name: Text, over: readonly string[]): Promise<Problem | null> {
  const check = await loadFormulaCheck();
  const own = { id: id ?? 'new_item', name, over: [...over] };
  const items = id === undefined ? [...plan.items, { ...own, values: 0 }] : plan.items;
  return check(formula, { ...plan, items }, own);
}

/** The properties of an item, or those a new one is to have. Saved as one act. */
export function ItemDialog() {
  const { t } = useTranslation('structure');
  const language = useLanguage();
  const { store } = usePlanner();
  const asked = useStore(askedItem);
  const [plan] = useState(() => store.getState().plan);
  const item = plan.items.find(({ id }) => id === asked.item);
  // A new item stands below the one that is selected, unless it was asked for elsewhere.
  const [below] = useState(() => asked.below ?? (asked.section === undefined ? (store.getState().selection?.item ?? null) : null));
  const neighbour = plan.items.find(({ id }) => id === below);
  const [before] = useState(() => formOf(plan, item, asked.section ?? (neighbour && sectionOf(plan, neighbour)), language));
  const [form, setForm] = useState(before);
  const [refused, setRefused] = useState<string | null>(null);
  const units = useMemo(() => unitsOf(plan, language), [plan, language]);
  const change = (part: Partial<ItemForm>) => {
    setRefused(null);
    setForm((old) => ({ ...old, ...part }));
  };

  const save = async () => {
    const asks = draftOf(form, before, item, units, language);
    if ('fault' in asks) {
      const { fault } = asks;
      setRefused(t(`item.${fault.key}`, { field: fault.key === 'numberUnreadable' ? t(`item.${fault.field}`) : '' }));
      return;
    }
    const { draft, name } = asks;
    const tell = (problem: Problem) => setRefused(describeProblem(problem, store.getState().plan, language));
    const rule = typeof draft.rule === 'object' ? draft.rule.formula : null;
    const fault = rule === null ? null : await faultIn(rule, plan, item?.id, name, form.over);
    if (fault) {
      tell(fault);
      return;
    }
    if (item) {
      const problem = await store.actions.changeItem(item.id, draft);
      if (problem) tell(problem);
      else closeDialog();
      return;
    }
    const added = store.actions.addItem({ ...draft, name }, neighbour?.id ?? null);
    if ('problem' in added) {
      tell(added.problem);
      return;
    }
    const dimensions = store.getState().plan.dimensions ?? [];
    const sizes = form.over.map((id) => dimensions.find((dimension) => dimension.id === id)?.members.length ?? 0);
    store.actions.select({ item: added.id, place: totalPlace(sizes), column: 0 });
    closeToSheet();
  };

  return (
    <DialogFrame title={item ? t('item.title') : t('item.newTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="structure-fields">
          {(['zh', 'en'] as const).map((of) => (
            <label key={of} style={{ order: of === language ? 0 : 1 }}>
              <span className="field-label">{t(of === 'zh' ? 'item.nameZh' : 'item.nameEn')}</span>
              <input
                className="field"
                maxLength={80}
                autoFocus={of === language}
                placeholder={t('item.nameHint')}
                value={form[of]}
                onChange={(event) => change({ [of]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
        <ItemRule plan={plan} item={item} form={form} change={change} />
        <ItemNumbers item={item} form={form} units={units} change={change} />
        <div className="structure-fields">
          {plan.sections && (
            <label className="is-whole">
              <span className="field-label">{t('item.section')}</span>
              <select className="field" value={form.section} onChange={(event) => change({ section: event.currentTarget.value })}>
                {plan.sections.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {textIn(name, language, id)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {(['note', 'source'] as const).map((field) => (
            <label key={field} className="is-whole">
              <span className="field-label">{t(`item.${field}`)}</span>
              <textarea
                className="field structure-text"
                rows={field === 'note' ? 2 : 1}
                value={form[field]}
                onChange={(event) => change({ [field]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
        {refused !== null && (
          <p className="note is-missed" role="alert">
            {refused}
          </p>
        )}
        <div className="dialog-foot">
          <Button className="button primary" type="submit">
            {item ? t('save') : t('create')}
          </Button>
        </div>
      </form>
    </DialogFrame>
  );
}
