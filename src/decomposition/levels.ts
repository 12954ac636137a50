import { takesLevel } from './organs';

/**
 * 省, 市, 自治区, 兵团 before the name of a body. 市场, 市容, 区域, 省级, 市直 are other words, and so are 市监局, short for
 * 市场监管局, and a list of levels (市县, 区县); 市市场监管委 has its level.
 */
const LEVEL =
  /^(?:自治区|自治州|自治县|自治旗|兵团|市(?!场|容|监局|监管)|区(?!块)|[省县州盟旗])(?![级直属域际]|(?!市场|市容|区域)[省市县区州盟旗])/u;

/** The level that a name begins with; '' where it has none. */
export const levelOf = (name: string): string => LEVEL.exec(name)?.[0] ?? '';

/** A name without its level. */
export const withoutLevel = (name: string): string => name.slice(levelOf(name).length);

/** 省, 市: a level of which the name follows later. */
export const isBareLevel = (name: string): boolean => /^(?:自治区|自治州|兵团|[省市县区州盟旗])$/.test(name);

/** 广东省, 潍坊市, 新疆维吾尔自治区: a place with its level, before the name of an organ of government. */
export function placeOf(name: string): string {
  for (const { index, 0: level } of name.matchAll(/自治区|自治州|自治县|自治旗|兵团|[省市县区州盟旗]/g)) {
    const end = index + level.length;
    if (index >= 2 && takesLevel(name.slice(end))) return name.slice(0, end);
  }
  return '';
}
