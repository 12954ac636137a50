import { stemOf, withoutBrackets } from './span';

/** A body; several that are not named; a cell that is no list of names. */
export type DepartmentKind = 'body' | 'group' | 'sentence';

const UNNAMED =
  /^(?:乡镇|镇街|街道|乡镇街道|园区|县区|区县|市县|县市区|市州|州市)(?:人民政府|政府|办事处)?$|^街道办事处$/;

/** Whether a text means several bodies and names none: 各县区, 有关部门, 相关成员单位, 乡镇. */
export function isGroup(text: string): boolean {
  const stem = stemOf(text);
  return (
    stem.includes('各') ||
    /^(?:其他|其它|其余|有关|相关|全体|所有)/.test(stem) ||
    /(?:部门|单位|成员)$/.test(stem) ||
    /所在(?:地|市|县|区)/.test(stem) ||
    UNNAMED.test(stem)
  );
}

/** 各成员单位: the members of what is named before. */
export const isMembersOnly = (text: string): boolean => /^(?:各|各有关|各相关|相关|有关|全体)?成员单位$/.test(text);

/** 单位, 部门: goes on with the group before it, as in 各有关部门、单位. */
export const isBareNoun = (text: string): boolean => /^(?:单位|部门|机构|处室)$/.test(text);

/** The longest name in the documents at hand has 31 characters. */
const LONGEST_NAME = 45;

/** A body that does something, told with what it does. */
const DOES =
  /(?:局|厅|委|部|办|院|所|部门|单位|中心|政府|机构)(?:要|应当?|将)?(?:提供|承担|开展|制定|推进|做好|负责(?!牵头|落实(?:$|[、，；。\s])|实施(?:$|[、，；。\s])))[^、，；。：\s]/;

/** 请各有关单位认真落实，并于月底前报送. */
const ASKS = /^请|[，；。]并(?!购)/;

/** Whether a cell tells who does what instead of listing names: to divide it would make bodies of its verbs. */
export function isSentence(text: string): boolean {
  const plain = withoutBrackets(text);
  return (
    DOES.test(plain) ||
    ASKS.test(plain) ||
    plain.split(/[、，；。：\n]/).some((part) => part.trim().length > LONGEST_NAME)
  );
}
