import type { editionsZh } from './editions-zh';

/** What reads differently in Excel and in the browser edition, in English: the same keys as in Chinese. */
export const editionsEn: Readonly<Record<keyof typeof editionsZh, string>> = {
  'app.crashedRemedy.excel': 'The workbook is not affected. Reopen the pane; failing that, save and restart Excel.',
  'app.crashedRemedy.browser':
    'Drafts are kept as you type and are not affected. Select Reopen; failing that, close the tab and open it again.',
  'app.startFailedRemedy.excel':
    'The workbook is not affected. Try again; failing that, check the network and reopen the pane.',
  'app.startFailedRemedy.browser':
    'Drafts are not affected. Try again; failing that, check the network and reload the page.',
  'app.blank.excel': 'This workbook has no assessment yet.',
  'app.blank.browser': 'There is no assessment yet.',
  'app.blankRemedy.excel': 'Choose a document under Templates and load it.',
  'app.blankRemedy.browser': 'Choose a document under Templates and load it, or open an .xlsx file that you have.',

  'first.check.excel': 'Work through the lists under Fill in and Issues, then list materials and contacts.',
  'first.check.browser':
    'Work through the lists under Fill in and Issues, list materials and contacts, then save it all as an .xlsx file, to hand in and as a copy.',

  'load.explain.excel': 'Adds these sheets: {sheets}. What you did before can then no longer be undone with Ctrl+Z.',
  'load.explain.browser':
    'Makes these sheets, kept as a draft: {sheets}. Where there are some already, you are asked first; Undo (Ctrl+Z) takes a replacement back.',

  'taken.title.excel': 'These sheets exist already',
  'taken.title.browser': 'This draft has an assessment already',
  'taken.replaceKept.excel':
    'Replace puts new sheets in the place of those loaded before. What is filled in is carried over; anything not recognised is lost.',
  'taken.replaceKept.browser':
    'Replace puts new sheets in the place of those of this draft. What is filled in is carried over; anything not recognised is lost. Undo (Ctrl+Z) brings it back, until the page is reloaded.',
  'taken.replaceLost.excel':
    'Replace deletes the sheets loaded before. What is filled in there is lost, and this cannot be undone.',
  'taken.replaceLost.browser':
    'Replace clears the sheets of this draft and what is filled in there. Undo (Ctrl+Z) brings it back, until the page is reloaded.',
  'taken.keep.excel':
    'Keep both keeps the earlier assessment sheets under another name; from then on the new ones are read.',
  'taken.keep.browser':
    'New draft puts the new sheets into a draft of their own; the sheets you have stay under Drafts, as they are.',
  'taken.keepBoth.excel': 'Keep both',
  'taken.keepBoth.browser': 'New draft',
};
