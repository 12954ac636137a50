import { indicatorsOf, type Template } from '../model';
import { doubts } from './doubts';
import type { Register } from './department';
import { Decided, type Decisions } from './decisions';
import { isGroup } from './kinds';
import { Ledger } from './ledger';
import { type Named, readIndicator } from './read';
import { settle, type Settled } from './settle';

/** Who is named in a template, under one name each, with what a user has decided about the names. */
export function registerOf(template: Pick<Template, 'title' | 'sections'>, decisions: Decisions = {}): Register {
  const read = indicatorsOf(template).map((indicator) => ({ id: indicator.id, named: readIndicator(indicator) }));
  const settled = settle(
    template,
    read.flatMap(({ named }) => named),
  );
  const decided = new Decided(decisions);
  const ledger = new Ledger();
  for (const { id, named } of read) for (const one of named) ledger.enter(id, resolve(one, settled, decided));
  for (const [group, members] of decided.members) {
    const named = members.map((member) => {
      const found = settled.get(member.trim())?.name ?? member.trim();
      return decided.aliasOf([member.trim(), found]) ?? found;
    });
    ledger.join(group.trim(), named);
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
  if (name !== one.printed && decided.isApart(one.printed, name)) return { ...one, name: one.printed, reasons: [] };
  return { ...one, name, reasons };
}
