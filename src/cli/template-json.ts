import { type Clause, documentNotes, type Indicator, type Section, type Template } from '../model';
import { definitionOf } from '../rules';
import type { Console } from './console';
import { noteText } from './note-text';

/** The shape that other programs rely on: fields may be added, these stay. */
export function templateJson(template: Template, console: Console): object {
  const { id, version, title, kind, source, bands, parameters, windows, deadlines, variants, contactSheet } = template;
  return {
    id,
    version,
    title,
    kind,
    source,
    heading: template.heading,
    period: template.period,
    assessed: template.assessed,
    decimals: template.decimals,
    notes: documentNotes(template).map((note) => ({ code: note.code, text: noteText(note, console), id: note.at.id })),
    columns: template.columns,
    added: template.added,
    parts: template.parts,
    totalLimit: template.totalLimit,
    total: template.total,
    tests: template.tests,
    lists: template.lists,
    bands,
    parameters,
    windows,
    deadlines,
    contactSheet,
    instructions: template.instructions,
    variants: variants.map((variant) => ({
      id: variant.id,
      title: variant.title,
      sections: variant.sections.map(sectionJson),
    })),
    sections: template.sections.map(sectionJson),
  };
}

const sectionJson = (section: Section): object => ({
  id: section.id,
  number: section.number,
  title: section.title,
  part: section.part,
  role: section.role,
  declaredPoints: section.declaredPoints,
  evidence: section.evidence,
  remark: section.remark,
  footer: section.footer,
  repeats: section.repeats,
  columns: section.columns,
  groups: section.groups,
  indicators: section.indicators.map((indicator) => indicatorJson(indicator)),
});

const indicatorJson = (indicator: Indicator): object => ({
  id: indicator.id,
  number: indicator.number,
  title: indicator.title,
  continued: indicator.continued,
  copy: indicator.copy,
  group: indicator.group,
  declaredPoints: indicator.declaredPoints,
  outcome: indicator.outcome,
  evidence: indicator.evidence,
  lead: indicator.lead,
  support: indicator.support,
  responsible: indicator.responsible,
  unit: indicator.unit,
  remark: indicator.remark,
  combine: indicator.combine,
  clauses: indicator.clauses.map((clause) => clauseJson(clause, indicator)),
});

function clauseJson(clause: Clause, { number, title, declaredPoints }: Indicator): object {
  const { id, text, textMissing, optional, from, rule } = clause;
  const definition = definitionOf(rule);
  const { fields, ...entry } = definition.entry(rule);
  const range = definition.range(rule);
  return {
    id,
    number,
    // Where the title says it all it is the text of the clause.
    text: text || (textMissing ? '' : title),
    textMissing,
    optional,
    from,
    rule,
    sentence: definition.sentence(rule),
    // A rule without a limit of its own is limited by its indicator.
    minPoints: range && (range.min ?? (declaredPoints === undefined ? null : -declaredPoints)),
    maxPoints: range ? (range.max ?? declaredPoints ?? null) : null,
    entry: fields.length === 1 && fields[0]?.key === 'value' ? entry : { ...entry, fields },
  };
}
