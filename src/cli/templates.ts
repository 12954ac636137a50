import { describe, issue } from '../issues';
import { type Clause, documentNotes, type Indicator, type Section, type Template } from '../model';
import { definitionOf } from '../rules';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';

const KINDS: Readonly<Record<Template['kind'], string>> = { scorecard: '评分表', form: '报表', 'task-list': '任务表' };

/** kaohe templates: all of them, a line each. */
export async function listTemplates(catalogue: TemplateCatalogue, json: boolean, console: Console): Promise<ExitCode> {
  const templates = await Promise.all(catalogue.ids.map((id) => catalogue.load(id)));
  const rows = templates.flatMap((template) => (template ? [summary(template)] : []));
  if (json) console.json(rows);
  else for (const row of rows) console.print(`${row.id}\t${KINDS[row.kind]}\t${row.title}\t${row.document}`);
  return 0;
}

const summary = ({ id, version, title, kind, source }: Template) => ({
  id,
  version,
  title,
  kind,
  document: source.document + (source.number === undefined ? '' : `（${source.number}）`),
});

/** kaohe templates ID: one of them whole. */
export async function showTemplate(
  id: string,
  catalogue: TemplateCatalogue,
  json: boolean,
  console: Console,
): Promise<ExitCode> {
  const template = await catalogue.load(id);
  if (!template) {
    console.report([issue('K014', {}, { template: id })]);
    return 2;
  }
  if (json) console.json(toJson(template, console));
  else console.print(toText(template, console));
  return 0;
}

/** The shape that other programs rely on: fields may be added, these stay. */
function toJson(template: Template, console: Console): object {
  const { id, version, title, kind, source, bands, parameters, windows, deadlines, variants, contactSheet } = template;
  return {
    id,
    version,
    title,
    kind,
    source,
    period: template.period,
    decimals: template.decimals,
    notes: documentNotes(template).map((note) => ({ code: note.code, text: noteText(note, console), id: note.at.id })),
    bands,
    parameters,
    windows,
    deadlines,
    contactSheet,
    instructions: template.instructions,
    variants: variants.map((variant) => ({ id: variant.id, title: variant.title })),
    sections: template.sections.map(sectionJson),
  };
}

const sectionJson = ({ id, title, part, role, declaredPoints, evidence, indicators }: Section): object => ({
  id,
  title,
  part,
  role,
  declaredPoints,
  evidence,
  indicators: indicators.map((indicator) => indicatorJson(indicator)),
});

const indicatorJson = (indicator: Indicator): object => ({
  id: indicator.id,
  number: indicator.number,
  title: indicator.title,
  declaredPoints: indicator.declaredPoints,
  evidence: indicator.evidence,
  lead: indicator.lead,
  support: indicator.support,
  combine: indicator.combine,
  clauses: indicator.clauses.map((clause) => clauseJson(clause, indicator)),
});

function clauseJson({ id, text, textMissing, rule }: Clause, { number, title, declaredPoints }: Indicator): object {
  const definition = definitionOf(rule);
  const { fields, ...entry } = definition.entry(rule);
  const range = definition.range(rule);
  return {
    id,
    number,
    // Where the title says it all it is the text of the clause.
    text: text || (textMissing ? '' : title),
    textMissing,
    rule,
    sentence: definition.sentence(rule),
    // A rule without a limit of its own is limited by its indicator.
    minPoints: range && (range.min ?? (declaredPoints === undefined ? null : -declaredPoints)),
    maxPoints: range ? (range.max ?? declaredPoints ?? null) : null,
    entry: fields.length > 1 ? { ...entry, fields } : entry,
  };
}

function noteText(note: Parameters<typeof describe>[0], { locale }: Console): string {
  const { message, remedy } = describe(note, locale);
  return `${message}${remedy}`;
}

function toText(template: Template, console: Console): string {
  const { id, version, title, source, sections, bands } = template;
  const lines = [
    title,
    `${id}（第${version}版） ${source.document}${source.number ? `（${source.number}）` : ''} ${source.issuer}`,
  ];
  for (const section of sections) {
    const points = section.declaredPoints === undefined ? '' : `（${section.declaredPoints}分）`;
    lines.push('', `${section.title}${points}`);
    for (const { number, title: name, declaredPoints, clauses } of section.indicators) {
      lines.push(
        `  ${number ? `${number}. ` : ''}${name}${declaredPoints === undefined ? '' : `（${declaredPoints}分）`}`,
      );
      for (const { id: clauseId, text, rule } of clauses) {
        lines.push(`    ${clauseId}  ${definitionOf(rule).sentence(rule)}${text && `  ${text}`}`);
      }
    }
  }
  if (bands.length > 0)
    lines.push('', ...bands.map(({ label, text = '', result }) => `${label}：${text}${result ? `，${result}` : ''}`));
  const notes = documentNotes(template);
  if (notes.length > 0)
    lines.push('', '关于文件的说明：', ...notes.map((note, i) => `${i + 1}. ${noteText(note, console)}`));
  return lines.join('\n');
}
