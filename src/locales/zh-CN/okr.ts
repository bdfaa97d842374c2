/** Texts of the sheet of targets by owner. */
export const okr = {
  title: '{{plan}} · OKR 表',
  intro: '按负责人列出目标，权重合计按 100% 折算。现状是“{{scenario}}”里最差的一期，达成按它算，超额不加分。',
  base: '基准方案',
  none: '这份计划还没有目标。',
  head: { owner: '负责人', result: '关键结果', goal: '目标', now: '现状', weight: '权重', reached: '达成' },
  nobody: '没有负责人',
  owned: '权重 {{weight}} · 得分 {{score}}',
  total: '合计得分',
  copy: '复制成表格',
  copied: '已复制，可以贴到 Excel 或 Word 里。',
  denied: '浏览器不让复制。请允许这个页面使用剪贴板，或选中表格按 Ctrl+C。',
};
