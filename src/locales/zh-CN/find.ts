/** Texts of find and filter. */
export const find = {
  label: '查找',
  placeholder: '名称、拼音、公式、备注或数字',
  count: '{{at}}/{{count}}',
  none: '没有找到',
  previous: '上一个',
  next: '下一个',
  close: '关闭',
  filter: '筛选',
  filters: '筛选行',
  kind: {
    drivers: '“{{name}}”的影响因素',
    dependents: '受“{{name}}”影响的',
    inputs: '只看输入',
    changed: '方案改动',
    problems: '有问题的',
    text: '按名称',
  },
  textLabel: '名称里有',
  off: '取消筛选',
  rows: '显示 {{count}} 行',
  empty: '没有这样的行',
};
