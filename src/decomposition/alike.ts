import { levelOf, withoutLevel } from './levels';
import { stemOf, withoutBrackets } from './span';

/**
 * Whether two names may be of one body: short for the other (发改委, 发展改革委), with and without 政府 or 党委 (省委编办,
 * 省编办), or the second name that stands in the brackets of the other. Nothing is merged for this: 文化厅 is short for
 * 文化和新闻出版厅, and another office.
 */
export function areAlike(first: string, second: string): boolean {
  if (levelOf(first) !== levelOf(second)) return false;
  const [a, b] = [coreOf(first), coreOf(second)];
  if (a === b) return true;
  if (insideOf(first).includes(b) || insideOf(second).includes(a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 2 && long.startsWith(short.charAt(0)) && long.endsWith(short.slice(-1)) && isWithin(short, long)
  );
}

/** Whether a name may be meant by another text: alike, or one is part of the other. */
export const mayMean = (name: string, text: string): boolean =>
  areAlike(name, text) || name.includes(text) || text.includes(name) || coreOf(name) === coreOf(text);

const coreOf = (name: string): string => withoutLevel(stemOf(name)).replace(/^(?:政府|党委|委(?!员))(?=.{2})/, '');

/** 版权局 of 新闻出版广电局（版权局）. */
const insideOf = (name: string): readonly string[] =>
  withoutBrackets(name) === name ? [] : (/（([^（）]*)）$/.exec(name)?.[1] ?? '').split(/[、，]/);

/** Whether the signs of a text stand in another in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}
