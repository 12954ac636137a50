import { useState } from 'react';
import { usePane } from '../frame/pane-context';
import type { Choices, ReturnSource } from '../decomposing';
import type { Session } from '../session';
import { useWords } from './text';

/** What departments have sent back, while the user looks at it, and what is chosen where they differ. */
export type Collected = { readonly source: ReturnSource; readonly choices: Choices };

/** Reading what departments have sent back: from files, or from their sheets in the workbook. */
export function useCollect(session: Session): {
  readonly isReading: boolean;
  readonly collected: Collected | undefined;
  readonly readFiles: (files: readonly File[]) => Promise<void>;
  readonly readSheets: () => void;
  readonly choose: (spot: string, department: string) => void;
  readonly discard: () => void;
} {
  const t = useWords();
  const { run, report, succeed } = usePane();
  const [isReading, setReading] = useState(false);
  const [collected, setCollected] = useState<Collected>();

  const readFiles = async (files: readonly File[]): Promise<void> => {
    if (isReading || files.length === 0) return;
    setReading(true);
    const read = await run(async () =>
      session.departments.readReturns(
        await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        ),
      ),
    );
    setReading(false);
    if (!read) return;
    report(read.issues);
    const { returned } = read;
    if (returned.length > 0) setCollected({ source: { kind: 'files', returned }, choices: {} });
    else if (read.issues.length === 0) succeed(t('collect.none'));
  };

  return {
    isReading,
    collected,
    readFiles,
    readSheets: () => {
      setCollected({ source: { kind: 'sheets' }, choices: {} });
    },
    choose: (spot, department) => {
      setCollected((before) => before && { ...before, choices: { ...before.choices, [spot]: department } });
    },
    discard: () => {
      setCollected(undefined);
    },
  };
}
