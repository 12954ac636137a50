import { define } from './definition';

/** K8: the workbook that is open, in Excel or in the browser edition. */
export const WORKBOOK = {
  K801: define(
    'error',
    ['Excel 没有完成操作（{reason}）。', '请重试；仍不行时，保存后关闭并重新打开工作簿。'],
    ['Excel did not do what was asked ({reason}).', 'Try again; failing that, save, close and reopen the workbook.'],
  ),
  K802: define(
    'error',
    ['正在编辑单元格，Excel 暂不接受操作。', '请按回车键或 Esc 键结束编辑，然后重试。'],
    ['A cell is being edited; Excel accepts nothing else.', 'Press Enter or Esc, then try again.'],
  ),
  K803: define(
    'error',
    ['工作簿的结构受保护，不能增加或删除工作表。', '请在“审阅”选项卡中取消“保护工作簿”，然后重试。'],
    ['The structure of the workbook is protected.', 'Choose Review, Protect Workbook to unprotect it, then try again.'],
  ),
  K804: define(
    'error',
    ['此版本的 Excel 缺少所需的功能（{reason}）。', '请更新到 Excel 2021 或更高版本；工作簿本身不用加载项也能计分。'],
    ['This Excel lacks a function that is needed ({reason}).', 'Update to Excel 2021 or newer.'],
  ),
  K805: define(
    'error',
    ['载入没有完成，工作簿已恢复原状（{reason}）。', '请重试；仍不行时，换一本空白工作簿再载入。'],
    ['The template could not be loaded; the workbook is as it was ({reason}).', 'Try again, or use an empty workbook.'],
  ),
  K806: define(
    'error',
    [
      '载入没有完成，也没能全部恢复（{reason}）；残留的工作表或名称：{sheets}。',
      '请不要保存，关闭工作簿后重新打开；或自行删除。',
    ],
    [
      'The template could not be loaded and not all of it could be undone ({reason}); left behind: {sheets}.',
      'Close the workbook without saving, or delete those sheets.',
    ],
  ),
  K807: define(
    'error',
    ['找不到要去的单元格（{found}）。', '工作簿可能刚刚变了，请再点一次；仍不行时，重新载入模板。'],
    [
      'The cell to go to is not there ({found}).',
      'The workbook may just have changed: try again; failing that, load the template again.',
    ],
  ),
  K808: define(
    'warning',
    ['新的工作表已画好，但旧工作表 {sheets} 没能删除。', '请核对后自行删除。'],
    ['The new sheets are complete, but {sheets} could not be deleted.', 'Check and delete them yourself.'],
  ),
  K809: define(
    'error',
    [
      '单元格受保护，没有写入（{found}）。',
      '请写在可以填写的单元格中；在 Excel 中，也可以先到“审阅”选项卡取消该工作表的保护。',
    ],
    [
      'The cell is protected and was not written ({found}).',
      'Use cells that can be filled in; in Excel, the sheet can also be unprotected first (Review).',
    ],
  ),
  K810: define(
    'error',
    ['工作表“{sheet}”中没有可用的空行。', '请在表中插入一行，直接填写。'],
    ['There is no free row on "{sheet}".', 'Insert a row and fill it in.'],
  ),
  K811: define(
    'warning',
    [
      '图表或打印设置没有完成（{reason}），其余各表完整，可以照常填报。',
      '需要打印时，请在“页面布局”中自行设置；也可以稍后再次载入。',
    ],
    [
      'Charts or the print set-up could not be made ({reason}); all else is complete.',
      'Set up printing under Page Layout, or load the template again later.',
    ],
  ),
  K812: define(
    'error',
    ['操作没有完成（{reason}）。', '请重试；仍不行时，检查网络，再重新打开窗格或网页。'],
    [
      'What was asked was not done ({reason}).',
      'Try again; failing that, check the network, then reopen the pane or the page.',
    ],
  ),
  K813: define(
    'error',
    ['已填内容无法带入：工作簿中的模板刚才变了。', '请核对工作簿；确实不要已填内容时，取消“保留已填内容”再载入。'],
    [
      'What is filled in cannot be kept: the template in the workbook has just changed.',
      'Check the workbook; clear the check box to load without it.',
    ],
  ),
  K814: define(
    'error',
    [
      '没有重新编排：有 {count} 处内容读不出来，重新编排会丢失。',
      '请先按“问题”中的提示改正，把写在表格以外的内容移走，然后再试。',
    ],
    [
      'The sheets were not drawn anew: {count} cells could not be read and would be lost.',
      'Correct what is listed under Issues, move away what stands beside the tables, then try again.',
    ],
  ),
  K815: define(
    'error',
    [
      '没有打开这些新工作簿：{files}（{reason}）。',
      '请重试；网页版的 Excel 需要允许浏览器弹出窗口。仍不行时，可用浏览器版或命令行得到文件。',
    ],
    [
      'These new workbooks were not opened: {files} ({reason}).',
      'Try again; Excel on the web needs leave to open windows. Failing that, the browser edition and the command line make files.',
    ],
  ),
} as const;
