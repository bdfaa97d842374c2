/** Texts of the charts view. What the charts themselves say stands with them, in `src/charts`. */
export const charts = {
  title: '图表',
  period: '时段',
  periodHint: '漏斗、渠道和利润三张图按这个时段显示',
  selected: '选中的指标',
  none: '这份计划还没有能画图的指标。有了访客、订单、支付金额、利润或现金这些行，图就会出现；也可以在表格里点选任意一行，看它的走势。',
  computing: '正在计算…',
  menu: '“{{title}}”的操作',
  asTable: '看表格',
  asPicture: '看图',
  saveAs: '保存为',
  png: 'PNG 图片(2 倍清晰)',
  svg: 'SVG 矢量图',
  csv: 'CSV 数据',
  tableOf: '“{{title}}”的数据',
  failed: '这张图没能保存，请再试一次。',
};
