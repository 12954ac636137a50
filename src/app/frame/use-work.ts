import { useState } from 'react';
import { hasErrors, type Issue } from '../../issues';
import { usePane } from './pane-context';

/** Does what the user asked for, one thing at a time, and says what came of it. */
export function useWork(): {
  readonly isBusy: boolean;
  /**
   * @param done what to say where nothing was in the way
   * @returns whether it was done
   */
  readonly work: (action: () => Promise<readonly Issue[]>, done: () => string) => Promise<boolean>;
} {
  const { run, report, succeed } = usePane();
  const [isBusy, setBusy] = useState(false);
  const work = async (action: () => Promise<readonly Issue[]>, done: () => string): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    const issues = await run(action);
    setBusy(false);
    if (!issues) return false;
    const isDone = !hasErrors(issues);
    if (isDone) succeed(done());
    report(issues);
    return isDone;
  };
  return { isBusy, work };
}
