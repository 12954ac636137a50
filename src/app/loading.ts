import { type Issue, issue } from '../issues';
import { emptySubmission, type Submission, withVariant } from '../model';
import { layout, type WorkbookSpec } from '../sheets';
import { loadTemplate } from '../templates';
import { isUnread, type LoadRequest, type LoadStep, type SessionState } from './session-state';

/**
 * Lays out the sheets of a template, with what is to be kept of the workbook.
 * @param readNow reads the workbook: entries may have been made since, unnoticed, and what is kept must be what stands there now
 * @returns without `spec`, why there are none
 */
export async function sheetsFor(
  request: LoadRequest,
  readNow: () => Promise<SessionState>,
  onStep: (step: LoadStep) => void,
): Promise<{ readonly spec?: WorkbookSpec; readonly issues: readonly Issue[] }> {
  onStep('template');
  const known = await loadTemplate(request.template);
  if (!known) return { issues: [issue('K014', {}, { template: request.template })] };
  const { template, issues } = withVariant(known, request.variant);
  if (!template) return { issues };
  onStep('layout');
  const { id, version } = template;
  const identity = { id, version, ...(request.variant === undefined ? {} : { variant: request.variant }) };
  const now = await readNow();
  if (now.kind === 'refused' && isUnread(now.issues)) return { issues: now.issues };
  const kept = request.keepEntries ? filledIn(now, identity) : undefined;
  // Replacing would lose what the user was told would be kept.
  if (request.keepEntries && request.taken === 'replace' && !kept) return { issues: [issue('K813', {})] };
  return { spec: layout(template, { ...(kept ?? emptySubmission(identity, '')), unit: request.unit }), issues: [] };
}

/** What is filled in, if it is for the very same template. */
function filledIn(state: SessionState, { id, version, variant }: Submission['template']): Submission | undefined {
  if (state.kind !== 'open') return undefined;
  const { submission } = state.opened;
  const { template } = submission;
  return template.id === id && template.version === version && template.variant === variant ? submission : undefined;
}
