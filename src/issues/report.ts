import { CATALOGUE, type IssueCode } from './catalogue';
import type { Issue, Place } from './issue';

export type Locale = 'zh' | 'en';

/** An issue with the severity that the catalogue gives its code. */
export function issue(code: IssueCode, at: Place, params: Issue['params'] = {}): Issue {
  return { code, severity: CATALOGUE[code].severity, at, params };
}

/** What happened and what to do, in the reader's language. */
export function describe({ code, params }: Issue, locale: Locale = 'zh'): { message: string; remedy: string } {
  const wording = CATALOGUE[code][locale];
  return { message: fill(wording.message, params), remedy: fill(wording.remedy, params) };
}

/** One line: where, what, what to do, and the code to ask about. */
export function toLine(item: Issue, locale: Locale = 'zh'): string {
  const { message, remedy } = describe(item, locale);
  const where = describePlace(item.at);
  return `${where && `${where}${locale === 'zh' ? '：' : ': '}`}${message}${locale === 'zh' ? '' : ' '}${remedy}[${item.code}]`;
}

/** Whether any of the issues blocks. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');

function describePlace({ file, line, path, sheet, cell, id }: Place): string {
  const inFile = file && line ? `${file}:${line}` : file;
  const inSheet = sheet && cell ? `${sheet}!${cell}` : (sheet ?? cell);
  return [inFile, path, inSheet, id].filter(Boolean).join(' ');
}

function fill(text: string, params: Issue['params']): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}
