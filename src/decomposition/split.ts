import { isBareNoun, isGroup, isMembersOnly } from './kinds';
import { levelOf, withoutLevel } from './levels';
import { isWhole, takesLevel } from './organs';
import { cut, type Span, spanOf, stemOf, trimmed, withoutBrackets } from './span';

/** The last word of a name alone on a line of a narrow column. */
const FRAGMENT = /^(?:局|厅|委|办|部|院|会|处|所|海关|中心|委员会|办公室)$/;

/** The parts of a cell between separators; brackets keep theirs. */
export function partsOf(cell: string, joint = ''): readonly Span[] {
  const whole = spanOf(cell, joint);
  const plain = withoutBrackets(whole.text);
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: signs } of [...plain.matchAll(/[、，；。\n]+/g), { index: plain.length, 0: '' }]) {
    const found = trimmed(cut(whole, start, index));
    const before = parts.at(-1);
    const sign = plain[start - 1] ?? joint;
    const goesOn =
      (sign === '\n' && FRAGMENT.test(found.text)) || (isBareNoun(found.text) && isGroup(before?.text ?? ''));
    if (before && goesOn) {
      const from = whole.text.lastIndexOf(before.text, start);
      parts[parts.length - 1] = { ...trimmed(cut(whole, from, index)), joint: before.joint };
    } else if (found.text) parts.push({ ...found, joint: sign });
    start = index + signs.length;
  }
  return parts;
}

/** The names in a part: those that 等, 及, a space or nothing at all divides. */
export const namesIn = (part: Span): readonly Span[] =>
  divide(withoutConjunction(part), atEtCetera)
    .flatMap((one) => divide(one, atConjunction))
    .flatMap((one) => divide(one, atSpace))
    .flatMap((one) => divide(one, atNextLevel))
    // The spaces that are left are inside a name.
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, '') }))
    .filter(({ text }) => text !== '');

/** 教育局，以及各县区政府. */
const withoutConjunction = (part: Span): Span => trimmed(cut(part, /^(?:以及|及)?/.exec(part.text)?.[0].length ?? 0));

type Cut = { readonly end: number; readonly next: number };

/** Cuts from the left as long as there is a place to cut at. */
function divide(span: Span, placeIn: (span: Span) => Cut | undefined): readonly Span[] {
  const place = placeIn(span);
  if (!place) return [span];
  const { end, next } = place;
  return [trimmed(cut(span, 0, end)), ...divide(trimmed(cut(span, next)), placeIn)];
}

/** 版权局等相关部门, 南宁海关等, 科技局等5个部门. */
function atEtCetera({ text }: Span): Cut | undefined {
  const plain = withoutBrackets(text);
  const end = plain.search(/等(?:[\d一二三四五六七八九十多]+[个家]?)?(?:部门|单位)?$/);
  if (end > 0) return { end, next: text.length };
  const [found, left = ''] = /^(.+)等(?=.*(?:部门|单位|机构)$)/.exec(plain) ?? [];
  return found !== undefined && isWhole(left) ? { end: left.length, next: left.length + 1 } : undefined;
}

/** 省财政厅及有关部门; but 工业和信息化委 is one name. */
function atConjunction({ text }: Span): Cut | undefined {
  for (const { index, 0: word } of withoutBrackets(text).matchAll(/以及|及|暨|和|与/g)) {
    const [left, right] = [text.slice(0, index).trim(), text.slice(index + word.length).trim()];
    const isNext = isGroup(right) || (levelOf(right) !== '' && isWhole(right));
    // 和 and 与 stand in names, too: more must speak for a cut.
    const isName = word.endsWith('及') && takesLevel(right);
    const isClear = word.endsWith('及') || levelOf(right) !== '' || /^(?:各|有关|相关|其他)/.test(right);
    if (isWhole(left) && ((isNext && isClear) || isName)) return { end: index, next: index + word.length };
  }
  return undefined;
}

/** A space divides two whole names; any other is a slip of the pen or of the scanner. */
function atSpace({ text }: Span): Cut | undefined {
  for (const { index, 0: space } of withoutBrackets(text).matchAll(/\s+/g)) {
    const next = index + space.length;
    if (isApart(text.slice(0, index), text.slice(next))) return { end: index, next };
  }
  return undefined;
}

function isApart(left: string, right: string): boolean {
  const [first, next = ''] = [left.replace(/\s+/g, ''), right.split(/\s/)[0]];
  if (!isWhole(first) || withoutLevel(stemOf(first)).length < 2) return false;
  if (isMembersOnly(next) || next.startsWith('（')) return false;
  if (isGroup(next) || takesLevel(next) || (levelOf(next) && isWhole(next))) return true;
  // 经侦总队 is a division of the 公安厅 before it; 太原海关 is nobody's.
  return next.length >= 4 && /(?:[^分]局|厅|海关|法院|检察院|政府|管委会|[^科]委|办|宣传部|组织部)$/.test(stemOf(next));
}

/** 市科委市财政局: the level begins the second name. */
function atNextLevel({ text }: Span): Cut | undefined {
  const level = levelOf(text);
  if (level === '' || isGroup(text)) return undefined;
  const plain = withoutBrackets(text);
  for (let i = plain.indexOf(level, level.length + 2); i >= 0; i = plain.indexOf(level, i + 1)) {
    const right = text.slice(i);
    if (levelOf(right) === level && isWhole(text.slice(0, i)) && isWhole(right)) return { end: i, next: i };
  }
  return undefined;
}
