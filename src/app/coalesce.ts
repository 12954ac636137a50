/**
 * Lets an action run once at a time: calls made while it runs share one further run, which begins when the first ends.
 */
export function coalesce(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    if (running) {
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return run();
        });
      return next;
    }
    running = action().finally(() => {
      running = undefined;
    });
    return running;
  };
  return run;
}
