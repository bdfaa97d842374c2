/** Which columns of a table hold what, from 0. */
export interface PointColumns {
  date: number | null;
  spend: number;
  response: number;
}

const SPEND = /花费|消耗|投放|费用|推广费|spend|cost/i;
const RESPONSE = /访客|点击|引流|visitor|click|visit|\buv\b/i;
/** Prices, rates and ratios speak of spend and clicks too. */
const RATIO = /率|比|均|单价|成本|rate|ratio|per\b|average|avg|cpc|ctr/i;
const DATE =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?月?(?:\s.*|~.*|至.*)?|\d{1,2}[-/月]\d{1,2}日?|(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d)$/;

/** Finds the columns by their headings, where the first row names both; else the first two after a first column of dates or words. */
export function pointColumns(rows: readonly (readonly string[])[]): PointColumns {
  const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const first = rows.map(([cell = '']) => cell);
  const dated = first.filter((cell) => DATE.test(cell)).length;
  const numbered = first.filter((cell) => /^[¥$]?[+-]?[\d.,]+$/.test(cell) && !DATE.test(cell)).length;
  const date = widest >= 3 && dated > 0 && dated >= first.length / 2 ? 0 : null;
  const head = rows[0] ?? [];
  const named = (word: RegExp) => head.findIndex((cell) => word.test(cell) && !RATIO.test(cell));
  const [spend, response] = [named(SPEND), named(RESPONSE)];
  if (spend >= 0 && response >= 0 && spend !== response) return { date, spend, response };
  // A first column of week names (第 3 周) is no number either.
  const skip = date !== null || (widest >= 3 && numbered < first.length / 2) ? 1 : 0;
  return { date, spend: skip, response: skip + 1 };
}
