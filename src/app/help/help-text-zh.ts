/** What the first-run card says, and the help: a question and its answer, by topic. In Chinese. */
export const helpZh = {
  'first.title': '三步开始',
  'first.choose': '在“模板”中选择今年的考核文件，填写被考核单位，点“载入”。',
  'first.enter': '在评分表的黄色格子里填写；得分和等次随填随算，在“填报”中查看。',
  'first.check': '按“填报”和“问题”中的清单逐项补齐、改正，再列好材料和联系人。',
  'first.dismiss': '知道了',

  'help.intro': '常见情况和处理办法。按 Tab 键移动，按回车键展开。',
  'help.first.q': '怎样开始',
  'help.blank.q': '窗格打开后一片空白',
  'help.blank.a':
    '多发生在 Office 更新之后。请关闭所有 Office 程序，删除文件夹 %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef 中的全部内容，再打开 Excel。工作簿中的内容不受影响。',
  'help.editing.q': '提示“正在编辑单元格”',
  'help.editing.a': '光标在单元格里闪动时，Excel 不接受窗格的操作。按回车键或 Esc 键结束编辑，再试一次。',
  'help.paste.q': '粘贴后下拉列表不见了，或显示“有误”',
  'help.paste.a':
    '直接粘贴会盖掉单元格的下拉列表和限制。请按 Ctrl+Z 撤销，改用“选择性粘贴 → 值”。已经盖掉的，重新载入同一模板并勾选“保留已填内容”。',
  'help.refresh.q': '在单元格里选了选项，窗格没有变化',
  'help.refresh.a':
    'Excel 有时不把下拉列表的选择告诉窗格。点“填报”中的“刷新”即可。表中的得分由公式计算，始终是最新的。',
  'help.undo.q': '载入后不能撤销',
  'help.undo.a':
    '加载项写入工作簿时，Excel 会清空撤销记录。载入模板前请先保存；载入中途失败时，窗格会自动恢复原状，不留半份模板。',
  'help.old.q': 'Excel 2016、2019 和 WPS',
  'help.old.a':
    '这些程序不支持任务窗格，但载入好的工作簿照样能填、能算：得分、小计、总分、等次都是表内公式。请在有窗格的电脑上载入模板，再把文件发给填报人。',
  'help.offline.q': '不能上网的内网电脑',
  'help.offline.a':
    '窗格可以安装在单位内网的服务器上，由管理员部署。窗格打不开时，工作簿不受影响，可以继续填写和计分。',
  'help.keys.q': '只用键盘操作',
  'help.keys.a':
    '按 F6 在工作表、功能区和窗格之间切换。在窗格中：Tab 和 Shift+Tab 移动，左右方向键切换标签，回车键或空格键执行，Esc 键关闭对话框。点击清单中的条目后，光标回到工作表的相应单元格。',
  'help.privacy.q': '数据会传到哪里',
  'help.privacy.a': '哪里也不传。读取、计分和检查都在本机完成，填报内容只保存在您的工作簿里。',
} as const;
