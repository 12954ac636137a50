import type { OpenWorkbook } from '../entries';
import type { Entry } from '../model';
import { createScorer, findings, listLengths, type Scorecard } from '../scoring';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { withWorkbook } from './open-workbook';
import { scoreText } from './score-text';

/** kaohe score: what a workbook comes to, from its entries alone; results kept in the file are not looked at. */
export function score(file: string, json: boolean, catalogue: TemplateCatalogue, console: Console): Promise<ExitCode> {
  return withWorkbook(file, catalogue, console, (opened) => {
    const scorecard = createScorer(opened.template)(opened.submission);
    if (json) console.json(toJson(opened, scorecard, console));
    else console.print(scoreText(opened, scorecard));
    return 0;
  });
}

function toJson({ submission, template, issues }: OpenWorkbook, scorecard: Scorecard, console: Console): object {
  const { answered, required, self, reviewed } = scorecard;
  return {
    template: template.id,
    version: template.version,
    kind: template.kind,
    ...(submission.template.variant === undefined ? {} : { variant: submission.template.variant }),
    unit: submission.unit,
    answered,
    required,
    self,
    reviewed,
    clauses: scorecard.clauses.map((clause) => ({ ...clause, entry: entryJson(submission.entries[clause.id]) })),
    lists: listLengths(template, submission),
    findings: findings(template, submission, scorecard),
    issues: issues.map((issue) => console.toJson(issue)),
  };
}

/** An entry of one cell is its value, one of several an object: as `kaohe fill` takes it. */
function entryJson(entry: Entry | undefined): unknown {
  if (!entry) return null;
  return 'value' in entry ? entry.value : entry;
}
