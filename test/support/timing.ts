/** How long something takes, in milliseconds. Only for limits that are far from the usual: a hang, not a slow day. */
export function millisecondsOf(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
