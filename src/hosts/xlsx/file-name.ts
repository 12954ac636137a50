/** What a unit's workbook is called as a file: its name without the characters that file systems refuse. */
export function workbookFileName(unit: string): string {
  const name = unit.trim().replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
  return `${name || '考核'}.xlsx`;
}
