import { define } from './definition';

/** K9: the browser edition: what is entered into its sheet, its drafts and its files. */
export const BROWSER = {
  K901: define('warning', ['“{found}”没有填入。', '{expected}'], ['"{found}" was not entered.', '{expected}']),
  K902: define(
    'warning',
    ['“{found}”没有粘贴：这个单元格不能填写。', '请从可以填写的单元格开始粘贴，只复制要填写的那几列。'],
    [
      '"{found}" was not pasted: this cell cannot be filled in.',
      'Paste into cells that can be; copy only the columns to be filled in.',
    ],
  ),
  K903: define(
    'error',
    [
      '草稿没有保存下来（{reason}）。',
      '请马上点“保存”存成 .xlsx 文件；然后清理磁盘，或在“草稿”中删除不用的草稿，再继续填写。',
    ],
    [
      'The draft could not be kept ({reason}).',
      'Save it as an .xlsx file now; then free disk space or delete drafts no longer needed, and go on.',
    ],
  ),
  K904: define(
    'note',
    ['这份草稿也在另一个标签页中打开。', '在一处填写，另一处随即更新；用完请关掉其中一个，以免看错。'],
    ['This draft is open in another tab, too.', 'What is entered in one appears in the other; close one when done.'],
  ),
  K905: define(
    'error',
    [
      '这份草稿已在另一个标签页中删除。',
      '眼前的内容还在：继续填写，会另存为一份新草稿；也可以点“保存”存成 .xlsx 文件。',
    ],
    [
      'This draft was deleted in another tab.',
      'What you see is still here: going on keeps it as a new draft; or save it as an .xlsx file.',
    ],
  ),
  K906: define(
    'warning',
    [
      '这份草稿在另一个标签页中重新载入了；这里尚未存下的内容已另存为一份新草稿。',
      '请在“草稿”中打开两份核对，留下需要的一份。',
    ],
    [
      'This draft was loaded anew in another tab; what was not kept yet here is now a draft of its own.',
      'Open both under Drafts, compare them, and keep the one you need.',
    ],
  ),
  K907: define(
    'error',
    [
      '没有这份草稿：可能已删除，或保存在别的浏览器、别的电脑上。',
      '请在“草稿”中另选一份；以前存成 .xlsx 文件的，用“打开”读入。',
    ],
    [
      'There is no such draft: it may have been deleted, or be kept by another browser or computer.',
      'Choose another under Drafts, or open an .xlsx file that you saved.',
    ],
  ),
  K908: define(
    'error',
    ['单元格 {cell} 正在填写，内容不符合要求，操作没有进行。', '请改正，或按 Esc 键放弃这次填写，然后重试。'],
    [
      'What is being typed into {cell} is not accepted, so nothing else was done.',
      'Correct it, or press Esc to give it up, then try again.',
    ],
  ),
  K909: define(
    'warning',
    ['一次只能打开一个文件；已选用“{found}”，其余的没有打开。', '需要其余文件的，请逐个打开，各成一份草稿。'],
    [
      'Only one file is opened at a time: "{found}"; the others were not.',
      'Open the others one by one; each becomes a draft of its own.',
    ],
  ),
  K910: define(
    'warning',
    ['上一件事还没有做完，没有打开“{found}”。', '请稍候，再打开一次。'],
    ['Something else is still being done; “{found}” was not opened.', 'Wait a moment and open it again.'],
  ),
  K911: define(
    'warning',
    [
      '粘贴的内容超出了表格，有 {count} 个值没有填入。',
      '请从靠上的空行开始粘贴；空行快用完时，“材料”中会出现“增加空行”。',
    ],
    [
      'The pasted block reaches beyond the table; {count} values were left out.',
      'Paste from an empty row further up; when few are left, Lists offers Add rows.',
    ],
  ),
  K912: define(
    'error',
    [
      '这个浏览器不允许保存草稿（{reason}）：关闭网页后，填写的内容会丢失。',
      '请在关闭前点“保存”存成 .xlsx 文件；或退出无痕浏览、允许本网站保存数据，再刷新网页。',
    ],
    [
      'This browser allows no drafts ({reason}): what you enter is lost when the page is closed.',
      'Save it as an .xlsx file before closing; or leave private browsing, allow this site to store data, and reload.',
    ],
  ),
  K913: define(
    'error',
    ['没有存成文件（{reason}）。', '草稿不受影响。请重试；检查浏览器的下载设置和磁盘空间。'],
    [
      'The file could not be saved ({reason}).',
      'The draft is not affected. Try again; check the download settings and the free disk space.',
    ],
  ),
} as const;
