import { lazy, type ReactNode, Suspense, useState } from 'react';
import { usePane } from '../frame/pane-context';

/** Seldom needed, and large. */
const RedrawDialog = lazy(() => import('./redraw-dialog'));

/**
 * Asks before something is done that draws the sheets anew: in Excel, where comments and formats on them are lost. In the
 * browser edition there are none, and it can be undone.
 * @param isFilled whether there is something in the workbook that somebody has worked on
 */
export function useRedrawQuestion(
  isFilled: boolean,
  submitText: string,
): { readonly ask: (action: () => void) => void; readonly question: ReactNode } {
  const { edition } = usePane();
  const [pending, setPending] = useState<{ readonly action: () => void }>();
  const ask = (action: () => void): void => {
    if (edition === 'excel' && isFilled) setPending({ action });
    else action();
  };
  const question = pending && (
    <Suspense fallback={null}>
      <RedrawDialog
        submitText={submitText}
        onAnswer={(isWanted) => {
          setPending(undefined);
          if (isWanted) pending.action();
        }}
      />
    </Suspense>
  );
  return { ask, question };
}
