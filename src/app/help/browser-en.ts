import type { browserZh } from './browser-zh';

/** Help in the browser edition, in English: the same keys as in Chinese. */
export const browserEn: Readonly<Record<keyof typeof browserZh, string>> = {
  'browser.drafts.q': 'Where drafts are kept',
  'browser.drafts.a':
    'Every cell is kept as soon as it is filled in, by this browser on this computer: after a reload or a power cut it is still there. Drafts lists them all, to be opened, copied or deleted. Clearing browser data, a private window, another browser or another computer do not show them, so save as a file often.',
  'browser.backup.q': 'Backups, and going on at another computer',
  'browser.backup.a':
    'Save makes an .xlsx file, which is a complete copy. At the other computer, choose Open and that file, and go on; the draft here stays as it is.',
  'browser.open.q': 'Opening a file filled in with Excel or WPS',
  'browser.open.a':
    'Choose Open, or drop the .xlsx file on the page. It has to be a workbook made by Kaohe, here or in Excel; it is read into a new draft, and the file itself is not changed. Sheets and cells outside the template are listed and not carried over. Save .xls files as .xlsx first.',
  'browser.save.q': 'Saving as an .xlsx file',
  'browser.save.a':
    'Save puts the file into the download folder of the browser. It has all formulas: Excel, WPS and LibreOffice can fill it in and score it, and it can be handed in.',
  'browser.keys.q': 'Keyboard only',
  'browser.keys.a':
    'Enter and Tab go to the next cell to fill in, with Shift to the one before; arrows move by one cell. Typing replaces what is there, F2 edits it, Esc gives up, Delete empties; Alt+Down opens the options, Alt+Enter begins a line. Ctrl+Z undoes, Ctrl+Y redoes, Ctrl+C copies, Ctrl+V pastes; Ctrl+O opens, Ctrl+S saves, Ctrl+P prints. F6 moves between toolbar, sheet and panel. Nothing done before a reload can be undone after it.',
  'browser.paste.q': 'Pasting a block from Excel or WPS',
  'browser.paste.a':
    'Copy it there, select the first cell here and press Ctrl+V. Each value is checked as if it were typed; what is not accepted, or would go into a cell that cannot be filled in, is left out and listed. Ctrl+Z takes it back.',
  'browser.rows.q': 'A list has too few rows',
  'browser.rows.a':
    'Adding a material or a contact under Lists makes rows as needed. If you type into the sheet, Add rows appears under Lists when few rows are left; the lists of a form can be given rows there at any time.',
  'browser.departments.q': 'Departments fill in their parts',
  'browser.departments.a':
    'Under Split, generate the decomposition table, name who leads and who supports, then generate the sheets of departments. Send out saves an .xlsx file for a department, or a .zip file with several. When files come back, select Choose files or drop them under Take in: what is in them is listed first, you choose where values differ, and Take over writes it.',
  'browser.print.q': 'Printing',
  'browser.print.a':
    'Choose Print, for this sheet or all of them; Ctrl+P prints this one. Pages look as they do in Excel: A4 landscape, headers on each page, page numbers. To print the colours of cells, tick Background graphics in the print dialog.',
  'browser.offline.q': 'Computers without internet',
  'browser.offline.a':
    'Once opened, it works without a network. On a network without internet, an administrator can put it on a server of your own; where its address begins with http, browsers need that server to be within reach.',
  'browser.tabs.q': 'The same draft in two tabs',
  'browser.tabs.a':
    'What is entered in one appears in the other; nothing is overwritten. If a template is loaded anew in one while the other holds something not kept yet, that becomes a draft of its own, and you are told.',
  'browser.full.q': '"The draft could not be kept"',
  'browser.full.a':
    'Most likely the disk is full, or the browser keeps no data for this page (a private window, for instance). Save as an .xlsx file first, then delete drafts, free disk space, or use an ordinary window.',
  'browser.privacy.q': 'Where the data goes',
  'browser.privacy.a':
    'Nowhere. Opening, filling in, scoring and saving happen on this computer; drafts stay in this browser, files where you put them. On a shared computer, take a file with you and delete the draft.',
};
