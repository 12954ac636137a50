import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { faultOf, type Notice, withNotice } from './notices';
import type { NoticeBoard } from './notices-context';
import type { Pane } from './pane-context';

type NewNotice = Notice extends infer One ? (One extends Notice ? Omit<One, 'id'> : never) : never;

const isOfficeError = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && 'debugInfo' in reason;

/** The messages on top of the pane, and the means to add to them. */
export function useNotices(): Pick<Pane, 'succeed' | 'report' | 'run'> & { readonly board: NoticeBoard } {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);

  const add = useCallback((notice: NewNotice) => {
    count.current += 1;
    const id = count.current;
    setNotices((before) => withNotice(before, { ...notice, id }));
  }, []);
  const succeed = useCallback<Pane['succeed']>(
    (text) => {
      add({ kind: 'done', text });
    },
    [add],
  );
  const report = useCallback<Pane['report']>(
    (issues) => {
      if (issues.length > 0) add({ kind: 'issues', issues });
    },
    [add],
  );
  const run = useCallback<Pane['run']>(
    async (action) => {
      try {
        return await action();
      } catch (thrown) {
        report([faultOf(thrown)]);
        return undefined;
      }
    },
    [report],
  );
  const board = useMemo(
    (): NoticeBoard => ({
      notices,
      dismiss: (id) => {
        setNotices((before) => before.filter((notice) => notice.id !== id));
      },
    }),
    [notices],
  );

  // Work that nobody waits for, such as reading again after a change, may fail too.
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      // What Excel refuses to us comes back as issues; this is a message of the Office runtime's own that failed.
      if (isOfficeError(event.reason)) return;
      report([faultOf(event.reason)]);
    };
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [report]);

  return { board, succeed, report, run };
}
