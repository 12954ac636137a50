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
  LONGEST,
  type Review,
  type Submission,
} from './submission';
export {
  type Band,
  type Clause,
  type ClauseInPlace,
  clausesOf,
  type ContactField,
  type Indicator,
  indicatorLabel,
  indicatorsOf,
  parameterEntry,
  type Section,
  sectionName,
  type SectionRole,
  type Template,
  type TemplateKind,
} from './template';
export { asScorecard } from './variant';
