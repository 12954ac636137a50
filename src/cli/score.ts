import type { OpenWorkbook } from '../entries';
import { clausesOf, type Entry, indicatorLabel, sectionName, type Template } from '../model';
import { createScorer, type Scorecard, type SideScore, STATUS } from '../scoring';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { withWorkbook } from './open-workbook';

/** kaohe score: the points of a workbook, computed from its entries alone; results kept in the file are not looked at. */
export function score(file: string, json: boolean, catalogue: TemplateCatalogue, console: Console): Promise<ExitCode> {
  return withWorkbook(file, catalogue, console, (opened) => {
    const scorecard = createScorer(opened.template)(opened.submission);
    if (json) console.json(toJson(opened, scorecard, console));
    else console.print(toText(opened, scorecard));
    return 0;
  });
}

function toJson({ submission, template, issues }: OpenWorkbook, scorecard: Scorecard, console: Console): object {
  const { answered, required, self, reviewed } = scorecard;
  return {
    template: template.id,
    version: template.version,
    ...(submission.template.variant === undefined ? {} : { variant: submission.template.variant }),
    unit: submission.unit,
    answered,
    required,
    self,
    reviewed,
    clauses: scorecard.clauses.map((clause) => ({ ...clause, entry: entryJson(submission.entries[clause.id]) })),
    issues: issues.map((issue) => console.toJson(issue)),
  };
}

/** An entry of one cell is its value, one of several an object: as `kaohe fill` takes it. */
function entryJson(entry: Entry | undefined): unknown {
  if (!entry) return null;
  return 'value' in entry ? entry.value : entry;
}

function toText({ submission, template }: OpenWorkbook, scorecard: Scorecard): string {
  const { answered, required, self, reviewed, clauses } = scorecard;
  const points = new Map(clauses.map((clause) => [clause.id, clause]));
  const open = clausesOf(template)
    .filter(({ clause, section }) => points.get(clause.id)?.status !== STATUS.answered && section.role !== 'bonus')
    .map(
      ({ clause, indicator }) => `  ${clause.id}  ${points.get(clause.id)?.status ?? ''}  ${indicatorLabel(indicator)}`,
    );
  return [
    `${submission.unit}  ${template.title}`,
    sideText('自评', self, template),
    sideText('核定', reviewed, template),
    `已填 ${answered} / 应填 ${required}`,
    ...(open.length > 0 ? ['尚未填写或有误：', ...open] : []),
  ].join('\n');
}

function sideText(label: string, { total, band, sections }: SideScore, template: Template): string {
  const names = new Map(template.sections.map((section) => [section.id, sectionName(section)]));
  const parts = sections.map(({ id, points }) => `${names.get(id) ?? id} ${points}`);
  return `${label}  总分 ${total}  等次 ${band ?? '—'}  （${parts.join('，')}）`;
}
