import { type Issue, issue, type Severity } from '../../issues';

/** A message on top of the pane: that something was done, or what is in the way. */
export type Notice = { readonly id: number } & (
  { readonly kind: 'done'; readonly text: string } | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
);

/** More than these would leave no room for the page. */
const MOST_NOTICES = 3;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** The worst of several issues decides how they are shown. */
export const worstOf = (issues: readonly Issue[]): Severity =>
  SEVERITIES.find((severity) => issues.some((one) => one.severity === severity)) ?? 'note';

/** The newest first. Once something is done, what stood in its way is old news; the same message stands there once. */
export function withNotice(notices: readonly Notice[], added: Notice): readonly Notice[] {
  const kept = added.kind === 'done' ? [] : notices.filter((notice) => contentOf(notice) !== contentOf(added));
  return [added, ...kept].slice(0, MOST_NOTICES);
}

const contentOf = (notice: Notice): string => JSON.stringify({ ...notice, id: 0 });

/** What was thrown, as an issue: whatever goes wrong is shown, with what to do. */
export const faultOf = (thrown: unknown): Issue => issue('K812', {}, { reason: reasonOf(thrown) });

/** The first line of what an error says; more would be of no use to a reader. */
export const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0] ?? '';
