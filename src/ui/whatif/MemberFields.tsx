import { useTranslation } from 'react-i18next';
import { textIn, type Item, type Plan } from '../../core/index.ts';
import { useLanguage } from '../shell/planner.ts';

interface MemberFieldsProps {
  plan: Plan;
  item: Item;
  /** Member by dimension; dimensions left out are added up (a result) or change together (a driver). */
  at: Readonly<Record<string, string>>;
  onChange: (at: Record<string, string>) => void;
}

/** One choice per dimension of an item. */
export function MemberFields({ plan, item, at, onChange }: MemberFieldsProps) {
  const { t } = useTranslation('whatif');
  const language = useLanguage();
  const dimensions = (item.over ?? []).flatMap((id) => plan.dimensions?.find((dimension) => dimension.id === id) ?? []);
  return dimensions.map((dimension) => (
    <label key={dimension.id} className="labelled">
      <span className="field-label">{textIn(dimension.name, language, dimension.id)}</span>
      <select
        className="field"
        value={at[dimension.id] ?? ''}
        onChange={(event) => {
          const member = event.currentTarget.value;
          const others = Object.entries(at).filter(([id]) => id !== dimension.id);
          onChange(Object.fromEntries(member === '' ? others : [...others, [dimension.id, member]]));
        }}
      >
        <option value="">{t('all')}</option>
        {dimension.members.map((member) => (
          <option key={member.id} value={member.id}>
            {textIn(member.name, language, member.id)}
          </option>
        ))}
      </select>
    </label>
  ));
}
