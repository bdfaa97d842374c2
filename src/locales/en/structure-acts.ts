/** What undo says of changes to rows and columns. */
export const structureActs = {
  items: {
    add: 'add item “{{name}}”',
    change: 'change the properties of “{{item}}”',
    delete: 'delete item “{{name}}”',
    deleteAll: 'delete “{{name}}” and other items',
    duplicate: 'copy an item as “{{name}}”',
    move: 'move “{{item}}”',
  },
  sections: {
    add: 'add section “{{name}}”',
    rename: 'rename a section to “{{name}}”',
    move: 'move section “{{name}}”',
    delete: 'delete section “{{name}}”',
  },
  dimensions: { add: 'add dimension “{{name}}”', rename: 'rename a dimension to “{{name}}”', delete: 'delete dimension “{{name}}”' },
  members: {
    add: 'add member “{{name}}”',
    rename: 'rename a member to “{{name}}”',
    move: 'move member “{{name}}”',
    delete: 'delete member “{{name}}”',
  },
  blocks: { add: 'add block “{{name}}”', remove: 'remove block “{{name}}”' },
  events: { add: 'Add “{{name}}”', change: 'Change “{{name}}”', move: 'Move “{{name}}”', delete: 'Delete “{{name}}”' },
  timeline: { change: 'change the timeline' },
};
