import type { Language } from './language.ts';

const NAMES: Record<string, Record<Language, string>> = {
  CNY: { zh: '元', en: 'CNY' },
  visitor: { zh: '访客', en: 'visitor' },
  view: { zh: '次展示', en: 'view' },
  click: { zh: '次点击', en: 'click' },
  order: { zh: '单', en: 'order' },
  buyer: { zh: '买家', en: 'buyer' },
  person: { zh: '人', en: 'person' },
  piece: { zh: '件', en: 'piece' },
  parcel: { zh: '件', en: 'parcel' },
  enquiry: { zh: '次咨询', en: 'enquiry' },
  second: { zh: '秒', en: 'second' },
  minute: { zh: '分钟', en: 'minute' },
  hour: { zh: '小时', en: 'hour' },
  day: { zh: '天', en: 'day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
};

/** A plan's unit in words: `CNY/visitor` → 元/访客. Units that are not known stand as written. */
export function unitName(unit: string | undefined, language: Language): string {
  if (unit === undefined) return '';
  return unit
    .split('/')
    .map((part) => NAMES[part.trim()]?.[language] ?? part.trim())
    .join('/');
}
