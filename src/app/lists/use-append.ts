import { useState } from 'react';
import { hasErrors, type Issue } from '../../issues';
import { usePane } from '../frame/pane-context';

/** Adds a row to a list of the workbook, one at a time, and says what came of it. */
export function useAppend(): {
  readonly isBusy: boolean;
  /** @returns whether it was added */
  readonly append: (add: () => Promise<readonly Issue[]>, done: string) => Promise<boolean>;
} {
  const { run, report, succeed } = usePane();
  const [isBusy, setBusy] = useState(false);
  const append = async (add: () => Promise<readonly Issue[]>, done: string): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    const issues = await run(add);
    setBusy(false);
    if (!issues) return false;
    const isAdded = !hasErrors(issues);
    if (isAdded) succeed(done);
    report(issues);
    return isAdded;
  };
  return { isBusy, append };
}
