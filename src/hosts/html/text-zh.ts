/** What the sheet says of itself, in Chinese; `text-en.ts` has the same keys. */
export const zh = {
  'sheet.grid': '{name}，用方向键移动，Tab 键到下一个填写格，按 Esc 后再按 Tab 离开表格',
  'sheet.tabs': '工作表',
  'sheet.locked': '这里不能修改：只有可填写的单元格能输入内容。',
  'editor.options': '{name}的选项',
  'editor.open': '打开选项',
  'editor.date': '选择日期',
  'editor.noMatch': '没有符合的选项',
  'editor.count': '{length}/{limit} 字',
  'print.footer': '第 {page} 页 共 {pages} 页',
} as const;
