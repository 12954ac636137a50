/** Help in the task pane of Excel: a question and its answer, by topic. In Chinese. */
export const excelZh = {
  'excel.blank.q': '窗格打开后一片空白',
  'excel.blank.a':
    '多发生在 Office 更新之后。请关闭所有 Office 程序，删除文件夹 %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef 中的全部内容，再打开 Excel。工作簿中的内容不受影响。',
  'excel.editing.q': '提示“正在编辑单元格”',
  'excel.editing.a': '光标在单元格里闪动时，Excel 不接受窗格的操作。按回车键或 Esc 键结束编辑，再试一次。',
  'excel.paste.q': '粘贴后下拉列表不见了，或显示“有误”',
  'excel.paste.a':
    '直接粘贴会盖掉单元格的下拉列表和限制。请按 Ctrl+Z 撤销，改用“选择性粘贴 → 值”。已经盖掉的，重新载入同一模板并勾选“保留已填内容”。',
  'excel.refresh.q': '在单元格里选了选项，窗格没有变化',
  'excel.refresh.a':
    'Excel 有时不把下拉列表的选择告诉窗格。点“填报”中的“刷新”即可。表中的得分由公式计算，始终是最新的。',
  'excel.undo.q': '载入后不能撤销',
  'excel.undo.a':
    '加载项写入工作簿时，Excel 会清空撤销记录。载入模板前请先保存；载入中途失败时，窗格会自动恢复原状，不留半份模板。',
  'excel.departments.q': '把指标分给各部门填，再收回',
  'excel.departments.a':
    '在“分工”中生成指标分解表，指定牵头、配合部门，再生成各部门的分解表。“下发”为部门另开一本工作簿，另存后发出。部门交回后点“选择文件”：先列出结果，有出入的由您选择，点“采用”才写入。',
  'excel.old.q': 'Excel 2016、2019 和 WPS',
  'excel.old.a':
    '这些程序不支持任务窗格，但载入好的工作簿照样能填、能算：得分、小计、总分、等次都是表内公式。请在有窗格的电脑上载入模板，再把文件发给填报人；没有这样的电脑，可以用浏览器版。',
  'excel.offline.q': '不能上网的内网电脑',
  'excel.offline.a':
    '窗格可以安装在单位内网的服务器上，由管理员部署。窗格打不开时，工作簿不受影响，可以继续填写和计分。',
  'excel.keys.q': '只用键盘操作',
  'excel.keys.a':
    '按 F6 在工作表、功能区和窗格之间切换。在窗格中：Tab 和 Shift+Tab 移动，左右方向键切换标签，回车键或空格键执行，Esc 键关闭对话框。点击清单中的条目后，光标回到工作表的相应单元格。',
  'excel.privacy.q': '数据会传到哪里',
  'excel.privacy.a': '哪里也不传。读取、计分和检查都在本机完成，填报内容只保存在您的工作簿里。',
} as const;
