import { useTranslation } from 'react-i18next';
import { textIn, type Item, type Plan } from '../../core/index.ts';
import { useLanguage } from '../shell/planner.ts';
import type { ItemForm } from './item-form.ts';

interface ItemRuleProps {
  plan: Plan;
  /** Undefined: a new item. */
  item: Item | undefined;
  form: ItemForm;
  change: (part: Partial<ItemForm>) => void;
}

/** Whether an item is typed in or computed, how, and over which dimensions. */
export function ItemRule({ plan, item, form, change }: ItemRuleProps) {
  const { t } = useTranslation('structure');
  const language = useLanguage();
  const was = item && (item.formula === undefined ? 'input' : 'formula');
  return (
    <div className="structure-fields">
      <fieldset className="structure-checks is-whole">
        <legend className="field-label">{t('item.kind')}</legend>
        {(['input', 'formula'] as const).map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" checked={form.kind === kind} onChange={() => change({ kind })} />
            {t(`item.${kind}`)}
          </label>
        ))}
        {was !== undefined && was !== form.kind && <p className="muted">{t(form.kind === 'input' ? 'item.toInput' : 'item.toFormula')}</p>}
      </fieldset>
      {form.kind === 'formula' && form.byMember && <p className="muted is-whole">{t('item.formulaByMember')}</p>}
      {form.kind === 'formula' && !form.byMember && (
        <label className="is-whole">
          <span className="field-label">{t('item.formulaText')}</span>
          <textarea
            className="field structure-formula"
            rows={2}
            spellCheck={false}
            placeholder={t('item.formulaHint')}
            value={form.formula}
            onChange={(event) => change({ formula: event.currentTarget.value.replace(/[\r\n]+/g, ' ') })}
          />
        </label>
      )}
      {(plan.dimensions ?? []).length > 0 && (
        <fieldset className="structure-checks is-whole">
          <legend className="field-label">
            {t('item.over')} <small>{item && t('item.overHint')}</small>
          </legend>
          {plan.dimensions?.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={form.over.includes(id)}
                onChange={(event) =>
                  change({ over: event.currentTarget.checked ? [...form.over, id] : form.over.filter((other) => other !== id) })
                }
              />
              {textIn(name, language, id)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
