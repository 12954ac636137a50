import { isGroup, isMembersOnly } from './kinds';
import { isBareLevel, levelOf, placeOf, withoutLevel } from './levels';
import type { Reason } from './merge';
import { hasMembers, isWhole, takesLevel } from './organs';
import type { InRole } from './roles';

export type Completed = InRole & { readonly reasons: readonly Reason[] };

/** Completes the names of a cell by what is printed only once in it: an ending, a level, the owner of members. */
export function completed(names: readonly InRole[]): readonly Completed[] {
  return withOwners(withLevels(withEndings(names)));
}

/** 福州、厦门、泉州市政府 are three governments; 省、市组织部门 those of two levels. */
function withEndings(names: readonly InRole[]): readonly Completed[] {
  const done: Completed[] = [];
  for (const one of names.toReversed()) {
    const next = done[0];
    const ending = next?.joint === '、' ? endingOf(one.text, next.text) : '';
    done.unshift({ ...one, text: one.text + ending, reasons: ending ? ['ending'] : [] });
  }
  return done;
}

function endingOf(name: string, next: string): string {
  if (isBareLevel(name)) return levelOf(next) ? withoutLevel(next) : '';
  const [, unit = '', government = ''] = /^\p{Script=Han}{2,6}?([市县州])((?:人民)?政府)$/u.exec(next) ?? [];
  if (!government || isWhole(name) || isGroup(name)) return '';
  if (/^\p{Script=Han}{2,6}$/u.test(name) && name.endsWith(unit)) return government;
  // 福州 is a city; 大理州 is not.
  return /^\p{Script=Han}(?:\p{Script=Han}|\p{Script=Han}[^市县区州])$/u.test(name) && !/[市县区]$/.test(name)
    ? unit + government
    : '';
}

/** The level of the first name is that of all organs behind it, until another level is printed. */
function withLevels(names: readonly Completed[]): readonly Completed[] {
  let level = '';
  return names.map((one) => {
    const own = levelOf(one.text);
    if (own) {
      level = own;
      return one;
    }
    const isOwned = isGroup(one.text);
    // 商城县公安局、商城县建设领导小组办公室: with a whole place, nothing is wanting.
    const isNamed = level.length > 1 && one.text.startsWith(level);
    if (isOwned ? level && ownsMembers(one.text) : level && !isNamed && takesLevel(one.text))
      return { ...one, text: level + one.text, reasons: [...one.reasons, 'level'] };
    // 潍坊市知识产权局、商务局; a place that comes later speaks for itself alone.
    if (!level && !isOwned) level = placeOf(one.text);
    return one;
  });
}

/** 战略实施领导小组各成员单位 are set up at a level; 各有关部门 are not. */
const ownsMembers = (name: string): boolean =>
  /(?:领导小组|联席会议)(?:各|相关|有关)*成员单位$/.test(name) && !/^(?:国家|国务院|中央|全国|各|其他)/.test(name);

/** 领导小组办公室及成员单位: the members are those of the 领导小组, not of whoever else has members. */
const withOwners = (names: readonly Completed[]): readonly Completed[] =>
  names.map((one, i) => {
    const owner = names[i - 1]?.text ?? '';
    if (!isMembersOnly(one.text) || !hasMembers(owner)) return one;
    return { ...one, text: owner.replace(/办公室$/, '') + one.text, reasons: [...one.reasons, 'owner'] };
  });
