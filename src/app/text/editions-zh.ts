/** What reads differently in Excel and in the browser edition, in Chinese; the last part of a key names the edition. */
export const editionsZh = {
  'app.crashedRemedy.excel': '工作簿中的内容不受影响。请重新打开窗格；仍不行时，保存后重新启动 Excel。',
  'app.crashedRemedy.browser': '草稿随填随存，不受影响。请点“重新打开”；仍不行时，关闭标签页后再打开一次。',
  'app.startFailedRemedy.excel': '工作簿中的内容不受影响。请重试；仍不行时，检查网络后重新打开窗格。',
  'app.startFailedRemedy.browser': '草稿不受影响。请重试；仍不行时，检查网络后刷新网页。',
  'app.blank.excel': '工作簿中还没有考核表。',
  'app.blank.browser': '还没有考核表。',
  'app.blankRemedy.excel': '请先在“模板”中选择一份文件，载入到工作簿。',
  'app.blankRemedy.browser': '请先在“模板”中选择一份文件载入，或点“打开”读入已有的 .xlsx 文件。',

  'first.check.excel': '按“填报”和“问题”中的清单逐项补齐、改正，再列好材料和联系人。',
  'first.check.browser':
    '按“填报”和“问题”中的清单逐项补齐、改正，列好材料和联系人，再点“保存”存成 .xlsx 文件，用来报送和备份。',

  'load.explain.excel': '将增加{sheets}。载入后不能用 Ctrl+Z 撤销之前的操作。',
  'load.explain.browser': '将建立{sheets}，自动存为草稿。已有考核表的，会先询问；替换后可用“撤销”（Ctrl+Z）退回。',

  'taken.title.excel': '工作簿中已有考核表或同名工作表',
  'taken.title.browser': '这份草稿中已有考核表',
  'taken.replaceKept.excel': '“替换”用新表取代已载入的考核工作表，已填内容会带入新表；无法识别的内容会丢失。',
  'taken.replaceKept.browser':
    '“替换”用新表取代这份草稿中的考核表，已填内容会带入新表；无法识别的内容会丢失。可用“撤销”（Ctrl+Z）退回；刷新网页后不能再撤销。',
  'taken.replaceLost.excel': '“替换”会删除已载入的考核工作表，其中填写的内容会丢失，不能撤销。',
  'taken.replaceLost.browser':
    '“替换”会清除这份草稿中的考核表和填写的内容。可用“撤销”（Ctrl+Z）退回；刷新网页后不能再撤销。',
  'taken.keep.excel': '“两者都保留”把原来的考核表改名为“…（旧）”留下，以后只读取新表。',
  'taken.keep.browser': '“另建草稿”把新表放进一份新草稿；现有的考核表原样留在“草稿”中，随时可以打开。',
  'taken.keepBoth.excel': '两者都保留',
  'taken.keepBoth.browser': '另建草稿',
} as const;
