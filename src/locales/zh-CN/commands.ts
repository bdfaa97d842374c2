import { structureCommands } from './structure-commands.ts';
import { viewCommands } from './view-commands.ts';

/** Names of commands, for the grid's menu and the palette. */
export const commands = {
  menu: '单元格与行',
  readings: '选中行怎么看',
  group: { edit: '编辑', row: '行', view: '查看', go: '前往', plan: '计划' },
  name: {
    ...structureCommands,
    undo: '撤销',
    redo: '重做',
    editCell: '编辑单元格',
    clearCells: '清除内容',
    revertCells: '恢复成基准方案的数',
    changes: '看这个方案改了什么',
    cut: '剪切',
    copy: '复制',
    copyWithHeads: '连同行列标题复制',
    paste: '粘贴',
    pasteValues: '只粘贴数值',
    pasteTransposed: '转置粘贴',
    fillDown: '向下填充',
    fillRight: '向右填充',
    holdCells: '锁定，分摊时不变',
    releaseCells: '解除锁定',
    selectRows: '选整行',
    selectColumns: '选整列',
    selectAll: '全选',
    trace: '标出影响因素与受影响的数值',
    goDrivers: '转到影响因素',
    goDependents: '转到受影响的数值',
    goBack: '回到上一个数值',
    ...viewCommands,
  },
};
