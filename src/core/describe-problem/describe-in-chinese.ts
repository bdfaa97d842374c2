import type { Cause, LinkReason, Place, SyntaxReason } from '../problem.ts';
import type { PlanWords } from './problem-place.ts';

const maybe = (suggestion: string | undefined) => (suggestion === undefined ? '' : `是不是“${suggestion}”？`);
const having = (found: string | undefined) => (found === undefined || found === '' ? '' : `，现在是“${found}”`);
const quoted = (found: string | undefined) => (found === undefined || found === '' ? '' : `“${found}”`);

/** What was wanted, for the tokens of the plan's reader. */
const wanted: Readonly<Record<string, string>> = {
  text: '文字',
  number: '数字',
  list: '方括号括起的列表 [ ]',
  object: '花括号括起的内容 { }',
  cell: '数字、公式或空（null）',
  plan: '一份计划',
  currency: '三个大写字母的货币代码，如 CNY',
  month: '月份，如 2026-01',
  day: '日期，如 2026-11-11',
  'two-items': '两个不同的指标',
  item: '指标',
  section: '分组',
  dimension: '维度',
  member: '成员',
  target: '目标',
};

function limitOf(cause: Cause & { kind: 'too-large' }): string {
  const { limit, found } = cause;
  const count = limit.toLocaleString('en');
  const has = found === undefined ? '' : `（现有 ${found.toLocaleString('en')}）`;
  switch (cause.what) {
    case 'items':
      return `一份计划最多 ${count} 个指标${has}，其余未读入。请拆成几份计划。`;
    case 'months':
      return `时间轴最多 ${count} 个月${has}，之后的月份未读入。`;
    case 'dimensions':
      return `一个指标最多 ${count} 个维度${has}。请减少维度。`;
    case 'members':
      return `一个维度最多 ${count} 个成员${has}，其余未读入。请把小的合并。`;
    case 'cells':
      return `一份计划最多 ${count} 个单元格${has}，这个指标未取值。请减少成员或月份。`;
    case 'formula':
      return `公式最多 ${count} 个字符${has}。请拆成几个指标。`;
    case 'file':
      return `计划文件最大 ${limit / 1e6} MB。请换一份小一些的计划。`;
    case 'depth':
      return `括号和函数最多嵌套 ${count} 层${has}。请拆成几个指标。`;
    default:
      return cause.what satisfies never;
  }
}

function syntax(reason: SyntaxReason, found: string | undefined, place: Place): string {
  switch (reason) {
    case 'empty':
      return '公式是空的。请填写公式或数字。';
    case 'unexpected':
      return `公式${found === undefined || found === '' ? '没有写完' : `在“${found}”处读不懂`}。请检查它的前后。`;
    case 'unclosed':
      return `括号${quoted(found)}没有配对。请补上或去掉。`;
    case 'percent':
      return '% 只能跟在数字后面（20%）。求余数请写 mod(a, b)。';
    case 'assignment':
      return '公式前后都不用写“=”。要比较是否相等，请写“==”。';
    case 'implicit-multiplication':
      return `${found === undefined ? '' : `“${found}”前面`}缺少乘号。请写 2 * x，不要写 2 x。`;
    case 'text':
      return `公式里不能有带引号的文字${quoted(found)}。请用名称或数字。`;
    case 'not-allowed':
      return `公式里不能用${quoted(found) || '这个写法'}。请用数字、名称、+ − * / ^、比较和函数。`;
    case 'chained-comparison':
      return '几个比较不能连着写。请分开写成 a < b and b < c。';
    case 'number':
      return `${quoted(found) || '这里'}不是可以计算的数字。请写普通的数字，如 1200 或 5%。`;
    case 'member-brackets':
      return `${quoted(found) || '这里'}：方括号只用来选指标的成员，如 投放[直通车]。请只写成员的名称。`;
    case 'json':
      return `计划文件从第 ${place.line ?? 1} 行第 ${place.column ?? 1} 列起读不懂${found === undefined || found === '' ? '（后面缺了一截）' : `（“${found}”处不是有效的 JSON）`}。请改正那里，或重新导出计划文件。`;
    default:
      return reason satisfies never;
  }
}

function badValue({ reason, found, expected, suggestion }: Cause & { kind: 'bad-value' }, words: PlanWords): string {
  const want = wanted[expected ?? ''] ?? expected ?? '';
  switch (reason) {
    case 'missing':
      return expected === 'cell' || expected === 'bound' ? '列表是空的。请至少填一个数。' : `缺少“${expected ?? ''}”。请补上。`;
    case 'type':
      return `这里应是${want}${having(found)}。`;
    case 'id':
      return `“${found ?? ''}”不能作为 ID。请用小写字母、数字和下划线 _，以字母开头。`;
    case 'reserved-id':
      return `“${found ?? ''}”是公式里的词，不能作为 ID。请换一个。`;
    case 'month':
      return `这里应是${want}${having(found)}。`;
    case 'version':
      return found === undefined
        ? '这不是算盘的计划：缺少 "suanpan": 1。请选择计划文件。'
        : `这份计划的格式版本是 ${found}，目前只能读版本 ${expected ?? '1'}。请更新算盘。`;
    case 'unknown-reference':
      return `这里没有“${found ?? ''}”这个${want}。${maybe(suggestion) || '请改正 ID，或先添加它。'}`;
    case 'values-and-formula':
      return '一个指标要么是输入，要么是公式；已保留公式。请去掉其中一个。';
    case 'neither-values-nor-formula':
      return '这个指标既没有输入值，也没有公式。请补上一个。';
    case 'not-finite':
      return `${found ?? '这个数'}大得无法计算。请换一个数字。`;
    case 'member-missing':
      return `缺少“${words.any(expected ?? '')}”的内容。请补上，或用“*”代表其余成员。`;
    case 'total-formula-missing':
      return `这个输入要按公式算合计（${expected ?? 'total'}），却没有合计公式。请补上“totalFormula”，或换一种合计方式。`;
    case 'exactly-one':
      return `方案的一条改动只能用一种改法（${expected ?? ''}），${found === undefined ? '现在没有写。请写上一种' : `现在写了 ${found}。请只留一种`}。`;
    case 'not-allowed-here':
      return notAllowed(expected, found);
    case 'range':
      return expected === 'two-items'
        ? `这里应是${want}。请改正。`
        : `${quoted(found) || '这个数'}超出了允许的范围（${want.replace(', whole', '，整数')}）。请改成范围内的数。`;
    case 'one-of':
      return `这里不能用“${found ?? ''}”。可选：${expected ?? ''}。`;
    case 'bounds-missing':
      return '这个目标没有上下限。请填写下限（min）或上限（max）。';
    case 'line-break':
      return `名称只能写在一行里，已改成“${found ?? ''}”。请检查这个名称。`;
    case 'over':
      return `${words.any(found ?? '')} 要按“${words.any(expected ?? '')}”分成员，才能用在这里。请换一个指标，或给它加上这个维度（over）。`;
    case 'over-at-most':
      return `${words.any(found ?? '')} 还按别的维度分成员，不能用在这里。请换一个指标，或让它最多按 ${expected ?? ''} 分（over）。`;
    default:
      return reason satisfies never;
  }
}

function notAllowed(expected: string | undefined, found: string | undefined): string {
  switch (expected) {
    case 'no-members':
      return `这个指标不分成员，却分别写了 ${found ?? ''}。请先给它加上维度（over），或只写一个数。`;
    case 'formula-item':
      return '只有公式指标可以手工调整。请直接修改输入。';
    case 'whole-item':
      return '方案改公式或期初时，整个指标一起改，不能只改部分成员或月份。请去掉“at”“from”“to”。';
    case 'no-loop':
      return `上级目标绕回了自己（经由“${found ?? ''}”）。请换一个上级目标。`;
    default:
      return `这里不能有${quoted(found) || '这一项'}。请去掉。`;
  }
}

/** One Chinese sentence (and what to do), without the place. */
export function describeInChinese(cause: Cause, place: Place, words: PlanWords): string {
  switch (cause.kind) {
    case 'syntax':
      return syntax(cause.reason, cause.found, place);
    case 'unknown-name':
      return cause.candidates && cause.candidates.length > 0
        ? `“${cause.name}”可能是 ${cause.candidates.map(words.any).join(' 或 ')}。请写括号里的 ID 来区分，或给其中一个改名。`
        : cause.memberOf !== undefined
          ? `${words.any(cause.memberOf)} 没有叫“${cause.name}”的成员。${maybe(cause.suggestion) || '请改正名称，或先添加这个成员。'}`
          : `没有叫“${cause.name}”的指标。${maybe(cause.suggestion) || '请改正名称，或先添加这个指标。'}`;
    case 'unknown-function':
      return `没有“${cause.name}”这个函数。${maybe(cause.suggestion) || '请查看函数列表。'}`;
    case 'wrong-arguments':
      return wrongArguments(cause);
    case 'circular':
      return `公式绕了一圈，同一个月里又用到自己：${words.ring(cause.cycle)}。请断开其中一步，例如用 prev() 取上月的数。`;
    case 'dimension-mismatch':
      return dimensionMismatch(cause, words);
    case 'duplicate-id':
      return `ID“${cause.id}”重复（${cause.places.join('、')}），已保留第一个。请给另一个改名。`;
    case 'bad-value':
      return badValue(cause, words);
    case 'unknown-key':
      return `计划文件里没有“${cause.key}”这样的内容。${maybe(cause.suggestion) || '请去掉。'}`;
    case 'too-large':
      return limitOf(cause);
    case 'link':
      return link(cause.reason, cause.found);
    case 'no-value':
      return noValue(cause, place, words);
    default:
      return cause satisfies never;
  }
}

function noValue({ operation, reason, operands = [], argument }: Cause & { kind: 'no-value' }, place: Place, words: PlanWords): string {
  const numbers = operands.map(({ name, value }) => `${words.any(name)} = ${value}`).join('，');
  const given = numbers === '' ? '' : `（${numbers}）`;
  switch (reason) {
    case 'division-by-zero':
      return `除数是 0，没有结果${given}。请检查除数，或用 if_error() 给出另一个数。`;
    case 'negative-root':
      return `负数不能开方${given}。请检查开方的数，或用 max(0, …) 保证它不小于 0。`;
    case 'logarithm':
      return `零和负数没有对数${given}。请检查 ${operation}() 里的数。`;
    case 'overflow':
      return `结果大得无法计算${given}。请检查所用的数字是否多写了位数。`;
    case 'argument-bounds':
      return `${operation}() 里的${argument === undefined ? '数' : ` ${argument.name} `}${boundsOf(argument)}${given}。请检查所用的数字，或用 if_error() 给出另一个数。`;
    case 'queue-without-end':
      return `来的不少于处理得了的，队伍越排越长，等待没有尽头${given}。请增加人数，或用 if_error() 给出另一个数。`;
    case 'time-in-total':
      return place.target === undefined
        ? `${operation}() 要看别的月份，不能用来算合计。请为这个指标另写合计公式，或换一种合计方式。`
        : `${operation}() 要看别的月份，不能对各成员或各月的合计使用。请写成 ${operation}(sum(…))，或用按月的目标。`;
    case 'no-rule-for-total':
      return '每个成员各有公式，全部成员合在一起却没有。请用“*”写一条给合计用的公式，或换一种合计方式。';
    case undefined:
      return `“${operation}”算不出结果${given}。请检查所用的数字，或用 if_error() 给出另一个数。`;
    default:
      return reason satisfies never;
  }
}

/** “不能小于 0，要小于 1，现在是 1” */
function boundsOf(argument: (Cause & { kind: 'no-value' })['argument']): string {
  const { least, most, below, whole, value } = argument ?? {};
  const bounds = [
    ...(whole ? ['要用整数'] : []),
    ...(least === undefined ? [] : [`不能小于 ${least}`]),
    ...(most === undefined ? [] : [`不能大于 ${most}`]),
    ...(below === undefined ? [] : [`要小于 ${below}`]),
    ...(value === undefined ? [] : [`现在是 ${value}`]),
  ];
  return bounds.join('，') || '超出了允许的范围';
}

function wrongArguments({ name, reason, expected, found }: Cause & { kind: 'wrong-arguments' }): string {
  switch (reason) {
    case 'count':
      return `${name}() 括号里的内容多了或少了${found === undefined ? '' : `（现有 ${found} 项）`}。请写成 ${expected}${expected.includes('[') ? '，方括号里的可以不写' : ''}。`;
    case 'whole':
      return `${name} 这里要用整数${having(found)}。请写成 ${expected}。`;
    case 'range':
      return `${name}() 里的数字超出了允许的范围${quoted(found)}。请写成 ${expected}，并改这个数。`;
    case 'dimension':
      return `${name} 在这里不能按${quoted(found) || '它'}合计。请写成 ${expected}，并用 x 已有的维度。`;
    default:
      return reason satisfies never;
  }
}

function dimensionMismatch({ name, dimension, reason }: Cause & { kind: 'dimension-mismatch' }, words: PlanWords): string {
  switch (reason) {
    case 'extra':
      return `${words.any(name)} 按“${words.any(dimension)}”分成员，而这个指标不分。请写 sum(${name})，把各成员加起来。`;
    case 'foreign-member':
      return `${words.any(name)} 没有“${words.any(dimension)}”这个成员。请选它自己的成员。`;
    case 'two-members':
      return `方括号里有两个“${words.any(dimension)}”的成员，${words.any(name)} 每个维度只能选一个。请去掉一个。`;
    case 'not-an-item':
      return `“${words.any(name)}”是维度或成员，不是指标，不能单独计算。请写指标，要其中一个成员时写成 指标[成员]。`;
    default:
      return reason satisfies never;
  }
}

function link(reason: LinkReason, found: string | undefined): string {
  switch (reason) {
    case 'not-a-link':
      return '这不是算盘的分享链接。请从 # 开始复制完整的地址。';
    case 'cut':
      return '链接不完整，后面被截断了。请重新复制完整链接，或向对方索要计划文件。';
    case 'altered':
      return '链接在传送中被改动了。请重新复制，或向对方索要计划文件。';
    case 'newer-version':
      return '链接来自更新版本的算盘。请先更新，或向对方索要计划文件。';
    case 'unknown-template':
      return `链接所用的模板${quoted(found)}在这里不存在。请先更新算盘，或向对方索要计划文件。`;
    case 'too-large':
      return '链接展开后超出了计划允许的大小。请向对方索要计划文件。';
    case 'unreadable':
      return '链接里没有可读的计划。请向对方索要计划文件。';
    default:
      return reason satisfies never;
  }
}
