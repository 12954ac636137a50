/** Help in the browser edition: a question and its answer, by topic. In Chinese. */
export const browserZh = {
  'browser.drafts.q': '草稿在哪里，会不会丢',
  'browser.drafts.a':
    '填一格，存一格。草稿保存在这台电脑的这个浏览器里，刷新网页、意外断电后再打开，内容还在。点“草稿”可以看到全部草稿，打开、复制、删除或新建。清除浏览器数据、使用无痕窗口、换浏览器或换电脑，都看不到原来的草稿，所以请经常存成文件。',
  'browser.backup.q': '怎样备份，怎样换一台电脑接着填',
  'browser.backup.a':
    '点“保存”存成 .xlsx 文件，就是一份完整的备份。在另一台电脑上点“打开”选择这个文件，即可接着填写；这台电脑上的草稿不会改变。',
  'browser.open.q': '打开 Excel 或 WPS 填好的文件',
  'browser.open.a':
    '点“打开”，或把 .xlsx 文件拖到网页上。文件应由本程序生成，或由 Excel 加载项载入；内容读入一份新草稿，原文件不会改动。模板以外的工作表和单元格会逐一列出，不会带入。.xls 文件请先在 Excel 或 WPS 中另存为 .xlsx。',
  'browser.save.q': '保存成 .xlsx 文件',
  'browser.save.a':
    '点“保存”，文件存到浏览器的下载文件夹。文件带有公式，用 Excel、WPS 或 LibreOffice 打开照样能填、能算，可以用来报送。',
  'browser.keys.q': '只用键盘填写',
  'browser.keys.a':
    '回车键和 Tab 键转到下一个要填的单元格，加 Shift 键往回；方向键逐格移动。直接输入会换掉原来的内容，F2 键修改原来的内容，Esc 键放弃，Delete 键清空；Alt+↓ 展开选项，Alt+回车换行。Ctrl+Z 撤销，Ctrl+Y 重做，Ctrl+C 复制，Ctrl+V 粘贴；Ctrl+O 打开，Ctrl+S 保存，Ctrl+P 打印。F6 键在工具栏、表格和面板之间切换。刷新网页后，之前的操作不能再撤销。',
  'browser.paste.q': '从 Excel 或 WPS 粘贴一整块',
  'browser.paste.a':
    '在 Excel 或 WPS 中复制，在这里选好起始单元格，按 Ctrl+V。每个值都按单元格的要求核对；不合要求的，或落在不能填写的单元格里的，不会填入，并逐一列出。粘错了按 Ctrl+Z 撤销。',
  'browser.rows.q': '材料清单等清单的行不够用',
  'browser.rows.a':
    '在面板中添加材料、联系人时，行不够会自动增加。直接在表中填写的，空行快用完时，“材料”（任务表为“联系人”）中会出现“增加空行”按钮；报表的清单在“清单”中随时可以增加空行。',
  'browser.departments.q': '把指标分给各部门填，再收回',
  'browser.departments.a':
    '在“分工”中生成指标分解表，指定牵头、配合部门，再生成各部门的分解表。“下发”为部门另存 .xlsx 文件，几个部门的装在一个 .zip 文件里。部门交回后点“选择文件”，或把文件拖到“收回”一栏：先列出结果，有出入的由您选择，点“采用”才写入。',
  'browser.print.q': '打印',
  'browser.print.a':
    '点“打印”，选择本表或全部工作表；按 Ctrl+P 打印本表。版面与 Excel 中一致：A4 横向，每页重复表头，有页码。要印出单元格底色，请在打印对话框中勾选“背景图形”。',
  'browser.offline.q': '不能上网的电脑',
  'browser.offline.a':
    '打开过一次之后，断网也能使用。没有互联网的内网，可由管理员把程序放到内网的一台服务器上，用浏览器打开；地址以 http 开头的，浏览器不支持断网使用，须与该服务器连通。',
  'browser.tabs.q': '同一份草稿在两个标签页中打开',
  'browser.tabs.a':
    '在一处填写，另一处随即更新，不会互相覆盖。一处重新载入了模板，而另一处还有没存下的内容时，那些内容会另存为一份新草稿，并提示您核对。',
  'browser.full.q': '提示草稿没有保存下来',
  'browser.full.a':
    '多半是磁盘空间不足，或浏览器不允许网页保存数据（例如无痕窗口）。请先点“保存”存成 .xlsx 文件，再删除不用的草稿、清理磁盘，或换用普通窗口。',
  'browser.privacy.q': '数据会传到哪里',
  'browser.privacy.a':
    '哪里也不传。打开、填写、计分和保存都在本机完成；草稿只在这个浏览器里，文件只在您存放的地方。多人共用的电脑，用完请存成文件带走，并删除草稿。',
} as const;
