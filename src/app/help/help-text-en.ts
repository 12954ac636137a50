import type { helpZh } from './help-text-zh';

/** What the first-run card and the help say, in English: the same keys as in Chinese. */
export const helpEn: Readonly<Record<keyof typeof helpZh, string>> = {
  'first.title': 'Three steps to begin',
  'first.choose': "Under Templates, choose this year's document, enter the assessed unit and select Load.",
  'first.enter': 'Fill in the yellow cells of the scorecard; points and grade follow at once, see Fill in.',
  'first.check': 'Work through the lists under Fill in and Issues, then list materials and contacts.',
  'first.dismiss': 'Got it',

  'help.intro': 'What may happen and what to do. Tab moves, Enter opens.',
  'help.first.q': 'How to begin',
  'help.blank.q': 'The pane stays blank',
  'help.blank.a':
    'This may happen after an update of Office. Close all Office programs, delete everything in the folder %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef and start Excel again. The workbook is not affected.',
  'help.editing.q': '"A cell is being edited"',
  'help.editing.a':
    'While the cursor is inside a cell, Excel takes no orders from the pane. Press Enter or Esc and try again.',
  'help.paste.q': 'After pasting, a list is gone or an entry is faulty',
  'help.paste.a':
    'Plain pasting replaces the list and limits of a cell. Press Ctrl+Z and use Paste Special, Values. To mend cells, load the same template again with "Keep what is filled in".',
  'help.refresh.q': 'A pick from a list does not show in the pane',
  'help.refresh.a':
    'Excel does not always tell the pane of a pick. Select Refresh under Fill in. The points in the sheet are formulas and always up to date.',
  'help.undo.q': 'Undo is gone after loading',
  'help.undo.a':
    'Excel clears its undo history when an add-in writes. Save before you load a template. If loading fails, the pane puts everything back: never half a template.',
  'help.old.q': 'Excel 2016, 2019 and WPS',
  'help.old.a':
    'They cannot show this pane, but a loaded workbook works there: points, totals and grade are formulas of the sheets. Load the template where the pane runs, then send the file.',
  'help.offline.q': 'Networks without internet',
  'help.offline.a':
    'An administrator can install the pane on a server of your own network. Where it cannot open, the workbook still scores itself.',
  'help.keys.q': 'Keyboard only',
  'help.keys.a':
    'F6 moves between sheet, ribbon and pane. In the pane: Tab and Shift+Tab move, left and right change tabs, Enter or Space acts, Esc closes a dialog. An item of a list takes you to its cell.',
  'help.privacy.q': 'Where the data goes',
  'help.privacy.a': 'Nowhere. Reading, scoring and checking happen on this computer; entries stay in your workbook.',
};
