/** What undo says of changes to rows and columns. */
export const structureActs = {
  items: {
    add: '新增指标“{{name}}”',
    change: '修改“{{item}}”的属性',
    delete: '删除指标“{{name}}”',
    deleteAll: '删除“{{name}}”等多个指标',
    duplicate: '复制指标为“{{name}}”',
    move: '移动“{{item}}”',
  },
  sections: { add: '新增分组“{{name}}”', rename: '重命名分组为“{{name}}”', move: '移动分组“{{name}}”', delete: '删除分组“{{name}}”' },
  dimensions: { add: '新增维度“{{name}}”', rename: '重命名维度为“{{name}}”', delete: '删除维度“{{name}}”' },
  members: { add: '新增成员“{{name}}”', rename: '重命名成员为“{{name}}”', move: '移动成员“{{name}}”', delete: '删除成员“{{name}}”' },
  blocks: { add: '添加模块“{{name}}”', remove: '移除模块“{{name}}”' },
  events: { add: '新增活动“{{name}}”', change: '修改活动“{{name}}”', move: '移动活动“{{name}}”', delete: '删除活动“{{name}}”' },
  timeline: { change: '修改时间轴' },
};
