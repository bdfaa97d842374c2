import { unitWord } from '../../charts/unit-word.ts';
import { displayFormula, sectionOf, textIn, type Item, type Language, type Plan, type Text, type TotalRule } from '../../core/index.ts';
import type { ItemDraft } from '../../store/index.ts';
import { editText } from '../grid/edit-text.ts';
import { readNumber } from '../grid/read-number.ts';
import { withName } from '../shell/with-name.ts';

/** What stands in the fields of the item dialog: texts as typed. */
export interface ItemForm {
  zh: string;
  en: string;
  section: string;
  kind: 'input' | 'formula';
  formula: string;
  /** The formulas differ by member: they are edited in the grid. */
  byMember: boolean;
  unit: string;
  decimals: string;
  total: TotalRule;
  /** Empty: as the months. */
  memberTotal: TotalRule | '';
  totalFormula: string;
  min: string;
  max: string;
  over: readonly string[];
  note: string;
  source: string;
}

/** Why a form cannot be saved: a text of the locales. */
export type FormFault =
  { key: 'nameMissing' | 'formulaMissing' | 'decimalsWrong' | 'overTooMany' } | { key: 'numberUnreadable'; field: 'min' | 'max' };

export const RULES: readonly TotalRule[] = ['sum', 'mean', 'last', 'first', 'max', 'min', 'none', 'formula'];

const COMMON_UNITS = ['CNY', '%', 'visitor', 'order', 'piece', 'person', 'day', 'hour'];

/** Units to choose from, as the reader calls them → as plans write them: the plan's own first. */
export function unitsOf(plan: Plan, language: Language): Map<string, string> {
  const units = new Map<string, string>();
  for (const unit of [...plan.items.flatMap((item) => item.unit ?? []), ...COMMON_UNITS]) {
    const word = unitWord(unit, language);
    if (word !== '' && !units.has(word)) units.set(word, unit);
  }
  return units;
}

const boundText = (bound: number | undefined, unit: string | undefined) =>
  bound === undefined ? '' : editText(bound, unit === '%' ? -2 : 0);

/** The fields of an item as it is, or of a new one. */
export function formOf(plan: Plan, item: Item | undefined, section: string | undefined, language: Language): ItemForm {
  const { name } = item ?? {};
  const [zh, en] = typeof name === 'string' ? (language === 'zh' ? [name, ''] : ['', name]) : [name?.zh ?? '', name?.en ?? ''];
  const formula = item?.formula;
  return {
    ...{ zh, en, byMember: typeof formula === 'object' },
    section: (item ? sectionOf(plan, item) : section) ?? plan.sections?.[0]?.id ?? '',
    kind: formula === undefined ? 'input' : 'formula',
    formula: typeof formula === 'string' ? displayFormula(formula, plan, language) : '',
    unit: item?.unit === undefined ? '' : unitWord(item.unit, language),
    decimals: item?.decimals === undefined ? '' : String(item.decimals),
    total: item?.total ?? (item?.totalFormula === undefined ? 'sum' : 'formula'),
    memberTotal: item?.memberTotal ?? '',
    totalFormula: item?.totalFormula === undefined ? '' : displayFormula(item.totalFormula, plan, language),
    min: boundText(item?.min, item?.unit),
    max: boundText(item?.max, item?.unit),
    over: item?.over ?? [],
    note: textIn(item?.note, language, ''),
    source: textIn(item?.source, language, ''),
  };
}

function nameOf({ zh, en }: ItemForm): Text {
  const [chinese, english] = [zh.trim(), en.trim()];
  return chinese !== '' && english !== '' ? { zh: chinese, en: english } : chinese || english;
}

/** The draft that a changed form asks for, of what differs from `before`; or what is wrong with it. */
export function draftOf(
  form: ItemForm,
  before: ItemForm,
  item: Item | undefined,
  units: ReadonlyMap<string, string>,
  language: Language,
): { draft: ItemDraft; name: Text } | { fault: FormFault } {
  const changed = (...keys: (keyof ItemForm)[]) => !item || keys.some((key) => form[key] !== before[key]);
  const name = nameOf(form);
  if (name === '') return { fault: { key: 'nameMissing' } };
  if (form.kind === 'formula' && !form.byMember && form.formula.trim() === '') return { fault: { key: 'formulaMissing' } };
  if (form.over.length > 3) return { fault: { key: 'overTooMany' } };
  const decimals = form.decimals.trim() === '' ? null : Number(form.decimals);
  if (decimals !== null && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)) return { fault: { key: 'decimalsWrong' } };

  const word = form.unit.trim();
  const unit = word === '' ? null : form.unit === before.unit && item?.unit !== undefined ? item.unit : (units.get(word) ?? word);
  const draft: ItemDraft = {};
  if (changed('zh', 'en')) draft.name = name;
  if (changed('unit')) draft.unit = unit;
  if (changed('decimals')) draft.decimals = decimals;
  for (const field of ['min', 'max'] as const) {
    if (!changed(field, 'unit')) continue;
    const reading = readNumber(form[field], unit === '%' ? -2 : 0);
    if (reading.kind === 'number') draft[field] = reading.value;
    else if (reading.kind === 'clear') draft[field] = null;
    else return { fault: { key: 'numberUnreadable', field } };
  }
  if (changed('total')) draft.total = form.total === 'sum' && item?.total === undefined ? null : form.total;
  if (changed('memberTotal')) draft.memberTotal = form.memberTotal === '' ? null : form.memberTotal;
  if (changed('note')) draft.note = textOf(form.note, item?.note, language);
  if (changed('source')) draft.source = textOf(form.source, item?.source, language);
  if (changed('section') && form.section !== '') draft.section = form.section;
  if (changed('over')) draft.over = form.over;
  if (form.kind === 'formula' && !form.byMember && changed('kind', 'formula'))
    draft.rule = { formula: form.formula.replace(/^\s*[=＝]/, '') };
  if (item && form.kind === 'input' && changed('kind')) draft.rule = 'input';
  return { draft, name };
}

/** Null where nothing is left in either language. */
function textOf(text: string, old: Text | undefined, language: Language): Text | null {
  const next = withName(old, text.trim(), language);
  return textIn(next, language, '') === '' ? null : next;
}
