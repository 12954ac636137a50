import { type Clause, clausesOf, parameterEntry, type Template } from '../model';
import { definitionOf, formatOf } from '../rules';
import { describeEntry, hasContacts, hasEvidence, hasNotes, hasReview, listEntry } from '../sheets';

/** How the entries of a template are written for `kaohe fill --entries`: an example of each shape, with its own ids. */
export function entryLines(template: Template): readonly string[] {
  const [parameter] = template.parameters;
  const [list] = template.lists;
  const clauses = clausesOf(template).map(({ clause }) => clause);
  const parts = [
    ...(hasReview(template) ? ['review'] : []),
    ...(hasNotes(template) ? ['notes'] : []),
    ...(hasEvidence(template) ? ['evidence'] : []),
    ...(hasContacts(template) ? ['contacts'] : []),
    'unit',
  ];
  return [
    ...oneOfEachShape(clauses).map((clause) => `  "${clause.id}": ${valueText(clause)}`),
    ...(parameter ? [`  "parameters": {"${parameter.id}": ${describeEntry(parameterEntry(parameter))}}`] : []),
    ...(list
      ? [`  "lists": {"${list.id}": [${keys(list.columns.map((one) => [one.id, describeEntry(listEntry(one))]))}]}`]
      : []),
    `  另有 ${parts.map((part) => `"${part}"`).join('、')}，写法见 README“命令行”`,
  ];
}

/** The keys of an entry of several parts; undefined for one of a single value. */
export function fieldKeys({ rule }: Clause): string | undefined {
  const { fields } = definitionOf(rule).entry(rule);
  if (fields.every(({ key }) => key === 'value')) return undefined;
  return fields
    .map(({ key, label }) => `"${key}"${label === undefined || label === key ? '' : ` ${label}`}`)
    .join('、');
}

/** The first clause of each shape that an entry can have. */
function oneOfEachShape(clauses: readonly Clause[]): readonly Clause[] {
  const shapes = new Map<string, Clause>();
  for (const clause of clauses) {
    const { fields, type, years } = definitionOf(clause.rule).entry(clause.rule);
    const shape = years ? 'years' : fields.map(({ key }) => (key === 'value' ? type : key)).join(' ');
    if (fields.length > 0 && !shapes.has(shape)) shapes.set(shape, clause);
  }
  return [...shapes.values()];
}

function valueText({ rule }: Clause): string {
  const entry = definitionOf(rule).entry(rule);
  const [first] = entry.fields;
  return entry.fields.length === 1 && first?.key === 'value'
    ? describeEntry(entry)
    : keys(entry.fields.map((field) => [field.key, describeEntry(formatOf(entry, field))]));
}

const keys = (values: readonly (readonly [string, string])[]): string =>
  `{${values.map(([key, text]) => `"${key}": ${text}`).join(', ')}}`;
