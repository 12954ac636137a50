/**
 * How much processor time something takes, in milliseconds; a busy machine does not count. Only for limits that are far
 * from the usual: they tell a hang, not a slow day.
 */
export function millisecondsOf(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
