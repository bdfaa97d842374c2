import type { Language } from '../core/index.ts';
import type { Measure } from './chart-data.ts';

/** Units as plans write them, in Chinese. English reads them as they are, in the plural. */
const chinese: Readonly<Record<string, string>> = {
  CNY: '元',
  RMB: '元',
  USD: '美元',
  visitor: '人',
  visitors: '人',
  buyer: '人',
  person: '人',
  people: '人',
  FTE: '人',
  order: '单',
  orders: '单',
  enquiry: '次咨询',
  enquiries: '次咨询',
  chat: '次咨询',
  campaign: '场',
  clip: '条',
  picture: '张',
  SKU: '款',
  parcel: '件',
  piece: '件',
  group: '团',
  unit: '件',
  view: '次展示',
  views: '次展示',
  day: '天',
  days: '天',
  hour: '小时',
  minute: '分钟',
  month: '个月',
  second: '秒',
  session: '场',
};

/** English plural of a unit's word; currencies and compounds (`CNY/order`) have none. */
function plural(unit: string): string {
  if (!/^[a-z]+$/.test(unit) || unit.endsWith('s') || unit === 'people') return unit;
  if (unit === 'person') return 'people';
  return unit.endsWith('y') && unit !== 'day' ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** A plan's unit in the reader's language, for `count` of them (many if left out): `CNY/visitor` → 元/人. Units nobody knows stay as they are. */
export function unitWord(unit: string, language: Language, count = Infinity): string {
  if (language === 'en') return count === 1 ? unit : plural(unit);
  return unit
    .split('/')
    .map((part) => chinese[part.trim()] ?? part.trim())
    .join('/');
}

/** Measure and unit as a heading: 支付金额(元), Payroll (CNY). Left out: a unit that the name says already, and %, which numbers carry themselves. */
export function headingOf(measure: Measure, language: Language): string {
  const word = measure.unit === '%' ? '' : unitWord(measure.unit, language);
  if (word === '' || measure.name.toLowerCase().includes(word.toLowerCase())) return measure.name;
  return language === 'zh' ? `${measure.name}(${word})` : `${measure.name} (${word})`;
}
