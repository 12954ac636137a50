import { openWorkbook, type OpenWorkbook } from '../entries';
import type { Submission } from '../model';
import { createScorer, type Scorecard } from '../scoring';
import type { Workspace } from '../sheets';
import { loadTemplate } from '../templates';
import { has, type SessionState } from './session-state';

type Scorer = { readonly key: string; readonly score: (submission: Submission) => Scorecard };

/** Reads a workbook and scores it. @returns to be called for each reading */
export function workbookReader(workspace: Workspace): (editing: 'wait' | 'now') => Promise<SessionState> {
  let scorer: Scorer | undefined;

  /** The formulas of a template are compiled once. */
  const score = ({ template, submission }: OpenWorkbook): Scorecard => {
    const { id, version, variant } = submission.template;
    const key = JSON.stringify([id, version, variant]);
    if (scorer?.key !== key) scorer = { key, score: createScorer(template) };
    return scorer.score(submission);
  };

  return async (editing) => {
    const { workbook, issues } = await workspace.read(editing);
    if (!workbook) return { kind: 'refused', issues };
    const { opened, issues: found } = await openWorkbook(workbook, loadTemplate);
    if (opened) return { kind: 'open', opened, scorecard: score(opened) };
    return has(found, 'K008') ? { kind: 'blank' } : { kind: 'refused', issues: found };
  };
}
