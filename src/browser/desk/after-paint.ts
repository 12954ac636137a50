/**
 * Runs a task once the browser has painted what there is to see by now: what the user has entered comes first, what
 * follows from it beside the sheet one frame later. A page out of sight is not painted; there is nothing to wait for.
 */
export function afterPaint(task: () => void): void {
  if (document.hidden) task();
  else requestAnimationFrame(() => setTimeout(task));
}
