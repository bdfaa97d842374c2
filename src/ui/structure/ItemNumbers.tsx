import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../core/index.ts';
import { RULES, type ItemForm } from './item-form.ts';

interface ItemNumbersProps {
  item: Item | undefined;
  form: ItemForm;
  /** Units to choose from, as the reader calls them. */
  units: ReadonlyMap<string, string>;
  change: (part: Partial<ItemForm>) => void;
}

/** How an item's numbers look, add up, and what they must keep within. */
export function ItemNumbers({ item, form, units, change }: ItemNumbersProps) {
  const { t } = useTranslation('structure');
  const list = useId();
  // An input has no formula to evaluate on totals, unless it says one.
  const rules = RULES.filter((rule) => rule !== 'formula' || form.kind === 'formula' || item?.totalFormula !== undefined);
  return (
    <div className="structure-fields">
      <label>
        <span className="field-label">{t('item.unit')}</span>
        <input className="field" list={list} value={form.unit} onChange={(event) => change({ unit: event.currentTarget.value })} />
        <datalist id={list}>
          {[...units.keys()].map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      </label>
      <label>
        <span className="field-label">{t('item.decimals')}</span>
        <input
          className="field"
          inputMode="numeric"
          placeholder={t('item.automatic')}
          value={form.decimals}
          onChange={(event) => change({ decimals: event.currentTarget.value })}
        />
      </label>
      <label className={form.over.length === 0 ? 'is-whole' : undefined}>
        <span className="field-label">{t('item.total')}</span>
        <select
          className="field"
          value={form.total}
          onChange={(event) => change({ total: RULES.find((rule) => rule === event.currentTarget.value) ?? 'sum' })}
        >
          {rules.map((rule) => (
            <option key={rule} value={rule}>
              {t(`item.rule.${rule}`)}
            </option>
          ))}
        </select>
      </label>
      {form.over.length > 0 && (
        <label>
          <span className="field-label">{t('item.memberTotal')}</span>
          <select
            className="field"
            value={form.memberTotal}
            onChange={(event) => change({ memberTotal: RULES.find((rule) => rule === event.currentTarget.value) ?? '' })}
          >
            <option value="">{t('item.asMonths')}</option>
            {rules
              .filter((rule) => rule !== 'last' && rule !== 'first')
              .map((rule) => (
                <option key={rule} value={rule}>
                  {t(`item.rule.${rule}`)}
                </option>
              ))}
          </select>
        </label>
      )}
      {form.kind === 'input' && (
        <>
          {(['min', 'max'] as const).map((bound) => (
            <label key={bound}>
              <span className="field-label">{t(`item.${bound}`)}</span>
              <input
                className="field"
                placeholder={t('item.boundHint')}
                value={form[bound]}
                onChange={(event) => change({ [bound]: event.currentTarget.value })}
              />
            </label>
          ))}
        </>
      )}
    </div>
  );
}
