import type { Indicator } from '../model';
import { completed, type Completed } from './carry';
import { type DepartmentKind, isGroup, isSentence } from './kinds';
import type { Reason } from './merge';
import { inRoles, type InRole, type Role } from './roles';
import { spanOf } from './span';
import { namesIn, partsOf } from './split';

/** Who is named for an indicator. */
export type Named = {
  /** As normalised. */
  readonly name: string;
  /** As it stands in the cell. */
  readonly printed: string;
  readonly role: Role;
  readonly kind: DepartmentKind;
  /** Why the name differs from what is printed. */
  readonly reasons: readonly Reason[];
};

/**
 * Whoever is named for an indicator, in printed order; a body twice where it is printed twice.
 * @param listed names that are not divided further, whatever words stand in them
 */
export function readIndicator(
  { lead, support, responsible = '' }: Indicator,
  listed: ReadonlySet<string> = new Set(),
): readonly Named[] {
  return [
    ...readCell(lead, 'lead', listed),
    ...readCell(support, 'support', listed),
    ...readCell([responsible], 'responsible', listed),
  ];
}

/** Whoever is named for an indicator; each once in each role. */
export function namedFor(indicator: Indicator): readonly Named[] {
  const named = readIndicator(indicator);
  return named.filter(({ name, role }, i) => i === named.findIndex((one) => one.name === name && one.role === role));
}

/** The names in a text that somebody has typed: members of a group, for one. */
export const readNames = (text: string, listed: ReadonlySet<string>): readonly Named[] =>
  readCell([text], 'support', listed);

/** A cell, or what its author has divided already. A column for one role tells it better than any word inside. */
function readCell(printed: readonly string[], column: Role, listed: ReadonlySet<string>): readonly Named[] {
  const sentence = (text: string): Named => ({
    name: text,
    printed: text,
    role: column,
    kind: 'sentence',
    reasons: [],
  });
  const texts = printed.map((text) => text.trim()).filter((text) => text !== '');
  const lists = texts.filter((text) => !isSentence(text));
  const names = inRoles(lists.flatMap((text, i) => partsOf(text, i === 0 ? '' : '\n'))).flatMap(
    ({ role, ...part }): readonly InRole[] =>
      (listed.has(part.text) ? [part] : namesIn(part)).map((name) => ({ ...name, role })),
  );
  return [
    ...completed(names).map((one) => named(one, column)),
    ...texts.filter((text) => !lists.includes(text)).map(sentence),
  ];
}

function named({ text, raw, role, reasons }: Completed, column: Role): Named {
  const printed = raw.trim();
  const bare = printed.replace(/[\s\u200b]+/g, '');
  const isFolded = spanOf(bare).text !== bare;
  return {
    name: text,
    printed,
    role: column === 'responsible' ? role : column,
    kind: isGroup(text) ? 'group' : 'body',
    reasons: [
      ...(bare === printed ? [] : ['space' as const]),
      ...(isFolded ? ['punctuation' as const] : []),
      ...reasons,
    ],
  };
}
