import type { Language } from '../core/index.ts';

/** Units as plans write them, in Chinese. English reads them as they are. */
const chinese: Readonly<Record<string, string>> = {
  CNY: '元',
  RMB: '元',
  USD: '美元',
  visitor: '访客',
  visitors: '访客',
  buyer: '买家',
  person: '人',
  people: '人',
  FTE: '人',
  order: '单',
  orders: '单',
  enquiry: '次咨询',
  enquiries: '次咨询',
  chat: '次咨询',
  parcel: '件',
  piece: '件',
  unit: '件',
  view: '次展示',
  views: '次展示',
  day: '天',
  days: '天',
  hour: '小时',
  month: '个月',
  second: '秒',
  session: '场',
};

/** A plan's unit in the reader's language: `CNY/visitor` → 元/人. Units nobody knows stay as they are. */
export function unitWord(unit: string, language: Language): string {
  if (language === 'en') return unit;
  return unit
    .split('/')
    .map((part) => chinese[part.trim()] ?? part.trim())
    .join('/');
}
