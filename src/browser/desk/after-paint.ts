/** A frame that has not come by then, milliseconds, may never come. */
const LONGEST_WAIT = 200;

/**
 * Runs a task once the browser has painted what there is to see by now: what the user has entered comes first, what
 * follows from it beside the sheet one frame later. A page out of sight is not painted: there is nothing to wait for,
 * and nobody knows whether it will ever be in sight again.
 */
export function afterPaint(task: () => void): void {
  if (document.hidden) {
    task();
    return;
  }
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    document.removeEventListener('visibilitychange', once);
    task();
  };
  document.addEventListener('visibilitychange', once);
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_WAIT);
}
