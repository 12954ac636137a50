import { build, type Expression } from '../../formula';
import type { Clause, TemplateList } from '../../model';
import { definitionOf, formatOf, isEmpty, TEXT_LIMIT } from '../../rules';
import { entryCell, STATUS } from '../../scoring';
import type { Contents } from '../contents';
import { LIST_VERDICT, listVerdictCell } from './list-result';

/** What 核对 says of an entry that agrees with its list. */
export const AGREES = LIST_VERDICT.same;

/** What 核对 says of a clause: a text that is too long, a list that differs from the number stated. */
export function clauseCheck({ template }: Contents, clause: Clause): Expression | undefined {
  const lists = template.lists.filter(({ of }) => of === clause.id);
  const listed = lists.length === 0 ? undefined : listCheck(lists);
  const check = textFields(clause).reduceRight<Expression | undefined>(
    (otherwise, { cell, longest }) =>
      build.when(build.greater(build.length(cell), longest), `超过${longest}字`, otherwise ?? ''),
    listed && build.when(isEmpty(build.ref(entryCell(clause.id))), '', listed),
  );
  // An error value in the entry is told by its status.
  return check && build.ifError(check, '');
}

function textFields({ id, rule }: Clause): readonly { readonly cell: Expression; readonly longest: number }[] {
  const entry = definitionOf(rule).entry(rule);
  return entry.fields.flatMap((field) => {
    const { type, maxLength = TEXT_LIMIT } = formatOf(entry, field);
    return type === 'text' ? [{ cell: build.ref(entryCell(id, field)), longest: maxLength }] : [];
  });
}

/** What is said of an entry by what is said of its lists, in few words: rows do not grow with what they compute. */
const FAULTS = [
  [LIST_VERDICT.duplicate, '清单有重复'],
  [LIST_VERDICT.different, '与清单不一致'],
  [LIST_VERDICT.empty, '清单未填'],
  [STATUS.invalid, '清单有误'],
] as const;

/** The first list that is at fault; 一致 where all agree. */
function listCheck(lists: readonly TemplateList[]): Expression {
  const compared = lists.filter(({ check }) => check !== 'none');
  const says = (list: TemplateList, verdict: string) => build.equal(build.ref(listVerdictCell(list)), verdict);
  const agrees = build.and(...compared.map((list) => says(list, LIST_VERDICT.same)));
  return lists.reduceRight<Expression>(
    (otherwise, list) =>
      FAULTS.reduceRight((rest, [verdict, text]) => build.when(says(list, verdict), text, rest), otherwise),
    compared.length === 0 ? build.expression('') : build.when(agrees, AGREES, ''),
  );
}
