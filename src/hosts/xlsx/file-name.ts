/** What a unit's workbook is called as a file: its name without the characters that file systems refuse. */
export function workbookFileName(unit: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are among them
  const name = unit.trim().replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
  return `${name || '考核'}.xlsx`;
}
