import type { zh } from './text-zh';

/** What the sheet says of itself, in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  'sheet.grid': '{name}. Arrows move, Tab goes to the next entry, Esc and then Tab leaves the sheet.',
  'sheet.tabs': 'Sheets',
  'sheet.locked': 'This cannot be changed: only cells to be filled in take what you type.',
  'editor.options': 'Options of {name}',
  'editor.open': 'Open the options',
  'editor.date': 'Choose a date',
  'editor.noMatch': 'No option matches',
  'editor.count': '{length}/{limit}',
  'filter.open': 'Filter by {name}',
  'filter.change': 'Change the filter by {name}',
  'filter.menu': 'Filter by {name}',
  'filter.values': 'Values of {name}',
  'filter.all': 'Select all',
  'filter.none': 'Clear',
  'filter.blank': '(Blanks)',
  'filter.confirm': 'OK',
  'filter.cancel': 'Cancel',
  'filter.count': '{shown} of {total} rows match the filter',
  'filter.again': 'Reapply',
  'filter.end': 'Clear the filter',
  'print.footer': 'Page {page} of {pages}',
};
