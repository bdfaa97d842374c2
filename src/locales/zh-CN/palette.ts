/** Texts of the command palette, and of the commands that the page's frame offers. */
export const palette = {
  label: '命令',
  search: '查找命令、指标、方案…（可用拼音首字母）',
  none: '没有找到。换个词，或只输入开头几个字试试。',
  open: '查找命令 {{keys}}',
  item: '指标',
  act: {
    base: '切换到基准方案',
    scenario: '切换到方案“{{name}}”',
    plan: '打开计划“{{name}}”',
    template: '新建计划：{{name}}',
    plans: '全部计划…',
    response: '用历史数据拟合投放曲线…',
    share: '分享链接…',
    export: { plan: '导出计划文件（JSON）', csv: '导出表格（CSV）', markdown: '导出摘要（Markdown）' },
    view: { inspect: '查看说明', charts: '查看图表', whatif: '倒推', team: '团队', calendar: '大促日历' },
    okr: '按负责人看目标（OKR 表）…',
    problems: '查看问题…',
    side: '展开或收起右侧栏',
    theme: { light: '浅色外观', dark: '深色外观', system: '外观跟随系统' },
    language: '切换到英文',
  },
};
