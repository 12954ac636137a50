import { build, type Expression } from '../formula';
import type { Clause, Template } from '../model';
import { definitionOf, type EntryField, formatOf, isEmpty, isValid, type RuleContext } from '../rules';
import { entryCell, parameterCell, pointsCell, type Side, statusCell } from './cells';

/** What the status column says of an entry. */
export const STATUS = { answered: '已填', unanswered: '未填', invalid: '有误' } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** What the formulas of a clause need to know of its template. */
export type Setting = Pick<Template, 'id' | 'decimals'>;

/** 已填 once what has to be there is there and all of it is valid, 有误 where something is not what was asked, else 未填. */
export function statusFormula({ id, rule }: Clause, setting: Setting): Expression {
  const definition = definitionOf(rule);
  const { fields } = definition.entry(rule);
  if (fields.length === 0) return build.expression('');
  const cell = (field: EntryField) => build.ref(entryCell(id, field));
  const required = fields.filter(({ optional }) => !optional).map(cell);
  const isMissing = definition.complete
    ? build.not(definition.complete(rule, contextOf(setting, 'self', keyed(fields, cell))))
    : required.length > 0
      ? build.or(...required.map(isEmpty))
      : build.and(...fields.map((field) => isEmpty(cell(field))));
  const status = build.when(
    isMissing,
    STATUS.unanswered,
    build.when(areValid({ rule }, cell), STATUS.answered, STATUS.invalid),
  );
  // An error value in the entry (#N/A) is no more than a faulty entry: it must not spread to the total.
  return build.ifError(status, STATUS.invalid);
}

/** The points of the county's entry; nothing while it is unanswered or invalid, for blank is not zero. */
export const pointsFormula = (clause: Clause, setting: Setting): Expression =>
  build.when(
    build.equal(build.ref(statusCell(clause.id)), STATUS.answered),
    definitionOf(clause.rule).value(clause.rule, ownContext(clause, setting)),
    '',
  );

/** What a rule computes beside its result; nothing while the entry is unanswered or invalid. */
export function measureFormula(clause: Clause, setting: Setting): Expression | undefined {
  const { measure } = definitionOf(clause.rule);
  const found = measure?.(clause.rule, ownContext(clause, setting));
  if (!found) return undefined;
  const isShown = build.notEqual(build.ref(statusCell(clause.id)), STATUS.invalid);
  switch (found.kind) {
    case 'rate':
      return build.when(build.equal(build.ref(statusCell(clause.id)), STATUS.answered), found.expression, '');
    case 'value':
      // Known before the assessor says what it is worth.
      return build.ifError(build.when(isShown, found.expression, ''), STATUS.invalid);
  }
}

/** The points of the city's entry; the county's stand where the city has entered nothing. 有误 for a faulty one. */
export function reviewedFormula(clause: Clause, setting: Setting): Expression {
  const definition = definitionOf(clause.rule);
  const { fields } = definition.entry(clause.rule);
  const own = (field: EntryField) => build.ref(entryCell(clause.id, field, 'reviewed'));
  // Of several fields the city may correct one: the others stay the county's, but for what does as well.
  const kept = (field: EntryField): Expression => {
    const other = fields.find(({ key }) => key === field.instead);
    const county = build.ref(entryCell(clause.id, field));
    return other ? build.when(isEmpty(own(other)), county, '') : county;
  };
  const reviewed = (field: EntryField): Expression =>
    fields.length === 1 ? own(field) : build.when(isEmpty(own(field)), kept(field), own(field));
  const context = contextOf(setting, 'reviewed', keyed(fields, reviewed));
  const value = definition.value(clause.rule, context);
  const points = build.when(
    build.and(...fields.map((field) => isEmpty(own(field)))),
    // Figures of other clauses may have been corrected although nothing has been here.
    definition.figures
      ? build.when(isAnswered(clause), value, build.ref(pointsCell(clause.id)))
      : build.ref(pointsCell(clause.id)),
    build.when(
      definition.complete
        ? build.and(definition.complete(clause.rule, context), areValid(clause, reviewed))
        : areValid(clause, reviewed),
      value,
      STATUS.invalid,
    ),
  );
  return build.ifError(points, STATUS.invalid);
}

const isAnswered = ({ id }: Clause) => build.equal(build.ref(statusCell(id)), STATUS.answered);

/** Every field is what it should be; those that may be left out also where they are. */
function areValid({ rule }: Pick<Clause, 'rule'>, cell: (field: EntryField) => Expression): Expression {
  const entry = definitionOf(rule).entry(rule);
  return build.and(
    ...entry.fields.map((field) => {
      const isRight = isValid(formatOf(entry, field), cell(field));
      return field.optional ? build.or(isEmpty(cell(field)), isRight) : isRight;
    }),
  );
}

const ownContext = ({ id, rule }: Clause, setting: Setting): RuleContext =>
  contextOf(
    setting,
    'self',
    keyed(definitionOf(rule).entry(rule).fields, (field) => build.ref(entryCell(id, field))),
  );

/** Cells of fields, found by the fields' keys. */
const keyed =
  (fields: readonly EntryField[], cell: (field: EntryField) => Expression) =>
  (key: string): Expression =>
    cell(fields.find((field) => field.key === key) ?? { key });

const contextOf = ({ id, decimals }: Setting, side: Side, field: RuleContext['field']): RuleContext => ({
  field,
  parameter: (parameter) => build.ref(parameterCell(parameter)),
  figure: (clause) => {
    const figure = (which: Side) => build.ref(entryCell(`${id}/${clause}`, undefined, which));
    return side === 'self'
      ? figure('self')
      : build.when(isEmpty(figure('reviewed')), figure('self'), figure('reviewed'));
  },
  round: (points) => build.round(points, decimals),
});
