import type { excelZh } from './excel-zh';

/** Help in the task pane of Excel, in English: the same keys as in Chinese. */
export const excelEn: Readonly<Record<keyof typeof excelZh, string>> = {
  'excel.blank.q': 'The pane stays blank',
  'excel.blank.a':
    'This may happen after an update of Office. Close all Office programs, delete everything in the folder %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef and start Excel again. The workbook is not affected.',
  'excel.editing.q': '"A cell is being edited"',
  'excel.editing.a':
    'While the cursor is inside a cell, Excel takes no orders from the pane. Press Enter or Esc and try again.',
  'excel.paste.q': 'After pasting, a list is gone or an entry is faulty',
  'excel.paste.a':
    'Plain pasting replaces the list and limits of a cell. Press Ctrl+Z and use Paste Special, Values. To mend cells, load the same template again with "Keep what is filled in".',
  'excel.refresh.q': 'A pick from a list does not show in the pane',
  'excel.refresh.a':
    'Excel does not always tell the pane of a pick. Select Refresh under Fill in. The points in the sheet are formulas and always up to date.',
  'excel.undo.q': 'Undo is gone after loading',
  'excel.undo.a':
    'Excel clears its undo history when an add-in writes. Save before you load a template. If loading fails, the pane puts everything back: never half a template.',
  'excel.departments.q': 'Departments fill in their parts',
  'excel.departments.a':
    'Under Split, generate the decomposition table, name who leads and who supports, then generate the sheets of departments. Send out opens a workbook for a department; save it and send it. When it comes back, select Choose files: what is in it is listed first, you choose where values differ, and Take over writes it.',
  'excel.old.q': 'Excel 2016, 2019 and WPS',
  'excel.old.a':
    'They cannot show this pane, but a loaded workbook works there: points, totals and grade are formulas of the sheets. Load the template where the pane runs, or in the browser edition, then send the file.',
  'excel.offline.q': 'Networks without internet',
  'excel.offline.a':
    'An administrator can install the pane on a server of your own network. Where it cannot open, the workbook still scores itself.',
  'excel.keys.q': 'Keyboard only',
  'excel.keys.a':
    'F6 moves between sheet, ribbon and pane. In the pane: Tab and Shift+Tab move, left and right change tabs, Enter or Space acts, Esc closes a dialog. An item of a list takes you to its cell.',
  'excel.privacy.q': 'Where the data goes',
  'excel.privacy.a': 'Nowhere. Reading, scoring and checking happen on this computer; entries stay in your workbook.',
};
