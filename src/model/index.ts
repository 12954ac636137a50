export {
  type Allotment,
  type Decisions,
  type Decomposition,
  type DepartmentReturn,
  EMPTY_DECOMPOSITION,
  EMPTY_RETURN,
  OPTIONAL_SHEETS,
  type OptionalSheet,
  type Person,
} from './decomposition';
export { normalise, type Normalised } from './normalise';
export { documentNotes, mostPoints } from './notes';
export { parseTemplate } from './parse';
export { CONTACT_FIELDS, templateJsonSchema } from './schema';
export {
  type Contact,
  emptySubmission,
  type Entry,
  type EntryValue,
  type EvidenceItem,
  type ListRow,
  LONGEST,
  type Review,
  type Submission,
} from './submission';
export {
  type ClauseInPlace,
  clausesOf,
  indicatorLabel,
  indicatorsOf,
  isRequired,
  numberLabel,
  scoredSections,
  sectionName,
} from './clauses';
export {
  type Band,
  type Clause,
  type ColumnField,
  type ContactField,
  type Group,
  type Indicator,
  type Parameter,
  parameterEntry,
  type Part,
  type PrintedColumn,
  type Section,
  type SectionRole,
  type Template,
  type TemplateKind,
  type TemplateList,
  type Test,
} from './template';
export { withVariant } from './variant';
