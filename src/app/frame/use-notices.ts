import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '../../issues';
import { faultOf, type Notice, withNotice } from './notices';
import type { Pane } from './pane-context';
import { translate } from '../text/text';

type NewNotice = Notice extends infer One ? (One extends Notice ? Omit<One, 'id'> : never) : never;

const isOfficeError = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && 'debugInfo' in reason;

/** The messages on top of the pane, and the means to add to them. */
export function useNotices(locale: Locale): {
  readonly notices: readonly Notice[];
  readonly dismiss: (id: number) => void;
  readonly pane: Pane;
} {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);

  const add = useCallback((notice: NewNotice) => {
    count.current += 1;
    const id = count.current;
    setNotices((before) => withNotice(before, { ...notice, id }));
  }, []);
  const dismiss = useCallback((id: number) => {
    setNotices((before) => before.filter((notice) => notice.id !== id));
  }, []);

  const pane = useMemo((): Pane => {
    const report: Pane['report'] = (issues) => {
      if (issues.length > 0) add({ kind: 'issues', issues });
    };
    return {
      locale,
      t: translate(locale),
      succeed: (text) => {
        add({ kind: 'done', text });
      },
      report,
      run: async (action) => {
        try {
          return await action();
        } catch (thrown) {
          report([faultOf(thrown)]);
          return undefined;
        }
      },
    };
  }, [locale, add]);

  // Work that nobody waits for, such as reading again after a change, may fail too.
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      // What Excel refuses to us comes back as issues; this is a message of the Office runtime's own that failed.
      if (isOfficeError(event.reason)) return;
      pane.report([faultOf(event.reason)]);
    };
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [pane]);

  return { notices, dismiss, pane };
}
