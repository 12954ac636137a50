import { issue } from '../issues';
import { type Decisions, indicatorsOf } from '../model';
import { doubts } from './doubts';
import type { Register } from './department';
import { Decided, withoutSpaces } from './decisions';
import { isGroup } from './kinds';
import { Ledger } from './ledger';
import { type NamingTemplate, withPrintedRoles } from './printed-roles';
import { type Named, readIndicator, readNames } from './read';
import { settle, type Settled } from './settle';

/**
 * Who is named in a template, under one name each, with what a user has decided about the names.
 * @param unit whose work it is: 商城县公安局 is 县公安局 in 商城县
 */
export function registerOf(template: NamingTemplate, decisions: Decisions = {}, unit = ''): Register {
  const decided = new Decided(decisions);
  const read = indicatorsOf(withPrintedRoles(template)).map((indicator) => ({
    id: indicator.id,
    named: readIndicator(indicator, decided.listed),
  }));
  const members = [...decided.members].map(([group, names]) => ({
    group,
    named: readNames(names.join('、'), decided.listed),
  }));
  const settled = settle(
    `${template.title} ${unit}`,
    [...read, ...members].flatMap(({ named }) => named),
  );
  const ledger = new Ledger();
  for (const { id, named } of read) for (const one of named) ledger.enter(id, resolve(one, settled, decided));
  for (const name of decided.listed) ledger.list(name);
  const direct = new Map(
    members.map(({ group, named }) => [group, named.map((one) => resolve(one, settled, decided).name)]),
  );
  for (const [group, names] of direct) ledger.join(group, names, bodiesOf(group, direct));
  const { departments, merges } = ledger;
  const circular = [...direct.keys()].filter((group) => bodiesOf(group, direct).length === 0);
  return {
    departments,
    merges,
    issues: [...doubts(departments, merges, decided), ...circular.map((found) => issue('K322', {}, { found }))],
  };
}

/** Who belongs to a group in the end, through groups of groups; nobody where they go round in a circle. */
function bodiesOf(
  group: string,
  direct: ReadonlyMap<string, readonly string[]>,
  seen: readonly string[] = [],
): readonly string[] {
  const path = [...seen, group];
  const members = (direct.get(group) ?? []).filter((member) => member !== '' && !path.includes(member));
  return [...new Set(members.flatMap((member) => (direct.has(member) ? bodiesOf(member, direct, path) : [member])))];
}

/** A name with what all others of the template, and then the user, say of it. */
function resolve(one: Named, settled: ReadonlyMap<string, Settled>, decided: Decided): Named {
  const seen = settled.get(one.name);
  const name = seen?.name ?? one.name;
  const reasons = [...one.reasons, ...(seen?.reasons ?? [])];
  const alias = decided.aliasOf([one.printed, one.name, name]);
  if (alias !== undefined && alias !== name)
    return { ...one, name: alias, kind: isGroup(alias) ? 'group' : 'body', reasons: ['alias'] };
  const written = withoutSpaces(one.printed);
  if (decided.listed.has(written))
    return {
      ...one,
      name: written,
      kind: isGroup(written) ? 'group' : 'body',
      reasons: one.reasons.filter((reason) => reason === 'space'),
    };
  if (name !== one.printed && decided.isApart(one.printed, name)) return { ...one, name: one.printed, reasons: [] };
  return { ...one, name, reasons };
}
