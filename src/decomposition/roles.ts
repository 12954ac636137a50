import { cut, type Span, trimmed, withoutBrackets } from './span';
import { isWhole } from './organs';

/** Responsible is whoever is named where nobody is said to lead. */
export type Role = 'lead' | 'responsible' | 'support';
/** In the order in which they are shown. */
export const ROLES: readonly Role[] = ['lead', 'responsible', 'support'];

export type InRole = Span & { readonly role: Role };

/**
 * A part of a cell, with the role that begins before it, that its own last word gives to it and those before, or that
 * stands in brackets behind it.
 */
type Marked = Span & { readonly opens?: Role; readonly closes?: Role; readonly own?: Role };

const ROLE_OF: Readonly<Record<string, Role>> = {
  牵头: 'lead',
  主办: 'lead',
  责任: 'responsible',
  承办: 'responsible',
  配合: 'support',
  协办: 'support',
  协助: 'support',
  参与: 'support',
  参加: 'support',
};

const LABEL = /(牵头|主办|责任|承办|配合|协办|协助|参与)(?:责任)?(?:部门|单位|处室)?：/;
const BRACKETED = /（(牵头|主办|责任|承办|配合|协办|协助|参与)(?:部门|单位)?）$/;
const LEADS = /(?:负责)?(?:牵头|主办)(?:负责|组织)?(?!部门|单位)/;
const SUPPORTS = /(?:按照?(?:各自)?(?:职责|职能)(?:分工)?)?(?:积极|密切|共同|协同)*配合|(?:参与|参加|协助|协办)$/;
const JOINED_BY = /会同/;
/** 按职责分别负责, 分工负责, 负责: whose duty it is, and nothing else. */
const DUTY =
  /(?:(?:按照?|依照?|根据)(?:各自)?)?(?:职责|职能)?(?:分工|分别|共同|具体)*负责(?:落实|实施)?$|按照?(?:各自)?(?:职责|职能)(?:分工)?$/;

/** Gives every part of a cell its role. */
export function inRoles(parts: readonly Span[]): readonly InRole[] {
  const marked = parts.flatMap(marksIn);
  const roles: Role[] = marked.map(() => 'responsible');
  let current: Role = 'responsible';
  // The first part that no mark has given a role to yet.
  let open = 0;
  marked.forEach(({ opens, closes }, i) => {
    if (opens) {
      // Whom others are told to support leads.
      if (opens === 'support' && current === 'responsible' && open === 0) roles.fill('lead', 0, i);
      current = opens;
      open = i;
    }
    roles[i] = current;
    if (!closes) return;
    const start = closes === 'support' && open === 0 ? afterComma(marked, i) : open;
    roles.fill('lead', open, start);
    roles.fill(closes, start, i + 1);
    open = i + 1;
  });
  return marked.flatMap(({ text, raw, joint, own }, i) =>
    text ? [{ text, raw, joint, role: own ?? roles[i] ?? current }] : [],
  );
}

/** 市知识产权局，相关部门配合: what stands before the comma is not among those who support. */
function afterComma(marked: readonly Marked[], last: number): number {
  const at = marked.slice(0, last + 1).findLastIndex(({ joint }) => joint === '，' || joint === '；');
  return Math.max(at, 0);
}

/** Takes the words that tell a role out of a part, and cuts it where they stand. */
function marksIn(span: Span): readonly Marked[] {
  const plain = withoutBrackets(span.text);
  const label = LABEL.exec(plain);
  if (label) {
    const opens = ROLE_OF[label[1] ?? ''] ?? 'responsible';
    const [first, ...rest] = marksIn(after(span, label));
    return [...before(span, label).flatMap(marksIn), ...(first ? [{ ...first, opens }] : []), ...rest];
  }
  const bracketed = BRACKETED.exec(span.text);
  if (bracketed)
    return before(span, bracketed).map((one) => ({ ...one, own: ROLE_OF[bracketed[1] ?? ''] ?? 'responsible' }));
  const joined = JOINED_BY.exec(plain);
  if (joined && isWhole(plain.slice(0, joined.index))) {
    const [first, ...rest] = marksIn(after(span, joined));
    return [
      ...closed(before(span, joined), 'lead'),
      ...(first ? [{ ...first, opens: 'support' as const }] : []),
      ...rest,
    ];
  }
  for (const [pattern, role] of [
    [LEADS, 'lead'],
    [SUPPORTS, 'support'],
    [DUTY, 'responsible'],
  ] as const) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const rest = after(span, found);
    const own = before(span, found);
    return [
      ...closed(own.length > 0 ? own : [{ ...span, text: '', raw: '' }], role),
      ...(rest.text ? marksIn(rest) : []),
    ];
  }
  return [span];
}

const after = (span: Span, { index, 0: word }: RegExpExecArray): Span => trimmed(cut(span, index + word.length));

const before = (span: Span, { index }: RegExpExecArray): readonly Span[] =>
  index === 0 ? [] : [trimmed(cut(span, 0, index))];

const closed = (spans: readonly Span[], closes: Role): readonly Marked[] => spans.map((span) => ({ ...span, closes }));
