/** Longest part of a file's name that the title of a template takes, characters. */
const LONGEST_TITLE = 40;

/** What a unit's workbook of a template is called as a file, without the characters that file systems refuse. */
export function workbookFileName(unit: string, title: string): string {
  const parts = [plain(unit), Array.from(plain(title)).slice(0, LONGEST_TITLE).join('').trimEnd()];
  return `${parts.filter((part) => part !== '').join('-') || '考核'}.xlsx`;
}

const plain = (text: string): string => text.trim().replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
