import { build, type Expression } from '../formula';
import type { Clause } from '../model';
import { definitionOf, type EntryField, isEmpty, isValid, type RuleContext } from '../rules';
import { entryCell, parameterCell, pointsCell, statusCell } from './cells';

/** What the status column says of an entry. */
export const STATUS = { answered: '已填', unanswered: '未填', invalid: '有误' } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** 已填 once every field is there and valid, 有误 where one is not what the rule asks for, else 未填. */
export function statusFormula({ id, rule }: Clause): Expression {
  const entry = definitionOf(rule).entry(rule);
  const fields = entry.fields.map(({ key }) => build.ref(entryCell(id, key)));
  const status = build.when(
    build.or(...fields.map(isEmpty)),
    STATUS.unanswered,
    build.when(build.and(...fields.map((field) => isValid(entry, field))), STATUS.answered, STATUS.invalid),
  );
  // An error value in the entry (#N/A) is no more than a faulty entry: it must not spread to the total.
  return build.ifError(status, STATUS.invalid);
}

/** The points of the county's entry; nothing while it is unanswered or invalid, for blank is not zero. */
export function pointsFormula(clause: Clause, decimals: number): Expression {
  const points = valueOf(clause, decimals, (key) => build.ref(entryCell(clause.id, key)));
  return build.when(build.equal(build.ref(statusCell(clause.id)), STATUS.answered), points, '');
}

/** The points of the city's entry; the county's stand where the city has entered nothing. 有误 for a faulty one. */
export function reviewedFormula(clause: Clause, decimals: number): Expression {
  const entry = definitionOf(clause.rule).entry(clause.rule);
  const own = ({ key }: EntryField) => build.ref(entryCell(clause.id, key, 'reviewed'));
  // Of several fields the city may correct one: the others stay the county's.
  const reviewed = ({ key }: EntryField): Expression =>
    entry.fields.length === 1
      ? own({ key })
      : build.when(isEmpty(own({ key })), build.ref(entryCell(clause.id, key)), own({ key }));
  const points = build.when(
    build.and(...entry.fields.map((field) => isEmpty(own(field)))),
    build.ref(pointsCell(clause.id)),
    build.when(
      build.and(...entry.fields.map((field) => isValid(entry, reviewed(field)))),
      valueOf(clause, decimals, (key) => reviewed({ key })),
      STATUS.invalid,
    ),
  );
  return build.ifError(points, STATUS.invalid);
}

function valueOf({ rule }: Clause, decimals: number, field: RuleContext['field']): Expression {
  return definitionOf(rule).value(rule, {
    field,
    parameter: (id) => build.ref(parameterCell(id)),
    round: (points) => build.round(points, decimals),
  });
}
