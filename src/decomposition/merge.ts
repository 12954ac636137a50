/** Why a spelling counts as a name, in the user's words. */
export const REASONS = {
  space: '多余的空格',
  punctuation: '标点、括号不一致',
  /** That of another name of the cell. */
  level: '沿用同格前面的级别',
  /** That of the same name in another cell. */
  levelElsewhere: '没有写级别，同表另有写明级别的',
  place: '写了本地区名称',
  ending: '与后一个名称共用词尾',
  /** The members of the set-up before it are meant. */
  owner: '前一个机构的成员',
  repeated: '同一格中重复',
  /** By the user's word. */
  alias: '别名',
} as const;
export type Reason = keyof typeof REASONS;

/** A spelling that counts as a name that is spelt otherwise, and the indicators where it does. */
export type Merge = {
  readonly from: string;
  readonly to: string;
  readonly reason: Reason;
  readonly where: readonly string[];
};
