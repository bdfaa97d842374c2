/** Names of the commands that change rows and columns. */
export const structureCommands = {
  insertRow: '在下方新增指标',
  deleteRow: '删除指标',
  duplicateRow: '复制指标',
  rowUp: '上移',
  rowDown: '下移',
  rowProperties: '指标属性…',
  sections: '分组…',
  dimensions: '维度与成员…',
  blocks: '添加模块…',
  timeline: '时间轴…',
};
