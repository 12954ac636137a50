import { type Decisions, indicatorsOf, type Template } from '../model';
import { doubts } from './doubts';
import type { Register } from './department';
import { Decided, withoutSpaces } from './decisions';
import { isGroup } from './kinds';
import { Ledger } from './ledger';
import { type Named, readIndicator } from './read';
import { settle, type Settled } from './settle';

/** Who is named in a template, under one name each, with what a user has decided about the names. */
export function registerOf(template: Pick<Template, 'title' | 'sections'>, decisions: Decisions = {}): Register {
  const decided = new Decided(decisions);
  const read = indicatorsOf(template).map((indicator) => ({
    id: indicator.id,
    named: readIndicator(indicator, decided.listed),
  }));
  const settled = settle(
    template,
    read.flatMap(({ named }) => named),
  );
  const ledger = new Ledger();
  for (const { id, named } of read) for (const one of named) ledger.enter(id, resolve(one, settled, decided));
  for (const name of decided.listed) ledger.list(name);
  for (const [group, members] of decided.members) {
    const named = members.map((member) => {
      const name = withoutSpaces(member);
      const found = decided.listed.has(name) ? name : (settled.get(name)?.name ?? name);
      return decided.aliasOf([member.trim(), name, found]) ?? found;
    });
    ledger.join(group, named);
  }
  const { departments, merges } = ledger;
  return { departments, merges, issues: doubts(departments, merges, decided) };
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
