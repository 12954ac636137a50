/** What the buttons of the ribbon have to say. */
export const NOTICES = {
  complete: { zh: '应填各项均已填写，没有未填项。', en: 'Everything that has to be answered is answered.' },
  blank: {
    zh: '这本工作簿里还没有考核模板。请点“模板”按钮载入。',
    en: 'There is no assessment in this workbook yet. Load one with the Templates button.',
  },
  failed: {
    zh: 'Excel 没有完成操作。请按回车或 Esc 结束单元格编辑后重试；仍不行时，点“填报”打开任务窗格查看原因。',
    en: 'Excel did not do what was asked. Press Enter or Esc to finish editing a cell and try again; failing that, open the pane.',
  },
  old: {
    zh: '此版本的 Excel 不能运行考核加载项（需要 Excel 2021 或更高版本）。工作簿本身不用加载项也能计分。',
    en: 'This Excel is too old for the add-in (Excel 2021 or newer is needed). The workbook scores itself without it.',
  },
} as const;

export type NoticeName = keyof typeof NOTICES;
