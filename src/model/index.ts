export { normalise, type Normalised } from './normalise';
export { documentNotes, mostPoints } from './notes';
export { parseTemplate } from './parse';
export { CONTACT_FIELDS, templateSchema } from './schema';
export {
  type Contact,
  emptySubmission,
  type Entry,
  type EntryValue,
  type EvidenceItem,
  type Review,
  type Submission,
} from './submission';
export {
  applyVariant,
  type Band,
  type Clause,
  type ClauseInPlace,
  clausesOf,
  type ContactField,
  type Indicator,
  indicatorLabel,
  indicatorsOf,
  type Section,
  type SectionRole,
  type Template,
  type TemplateKind,
} from './template';
