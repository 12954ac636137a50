import { useState } from 'react';
import { usePane } from '../frame/pane-context';
import type { Session } from '../session';
import type { LoadRequest, LoadStep } from '../session-state';
import type { DrawResult } from '../../sheets';

export type LoadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly step: LoadStep }
  /** Names are taken: the user is to say what shall become of the tabs that have them. */
  | {
      readonly kind: 'taken';
      readonly request: LoadRequest;
      readonly ours: readonly string[];
      readonly others: readonly string[];
    };

const IDLE: LoadState = { kind: 'idle' };

/** Loading a template, with the question that may come in between. */
export function useLoad(
  session: Session,
  title: string,
  onLoaded: () => void,
): {
  readonly state: LoadState;
  readonly load: (request: LoadRequest) => Promise<void>;
  readonly cancel: () => void;
} {
  const { t, run, report, succeed } = usePane();
  const [state, setState] = useState(IDLE);

  const finish = (request: LoadRequest, result: DrawResult): void => {
    switch (result.kind) {
      case 'drawn':
        setState(IDLE);
        succeed(t('load.done', { title }));
        report(result.issues);
        onLoaded();
        return;
      case 'taken':
        setState({ kind: 'taken', request, ours: result.ours, others: result.others });
        return;
      case 'failed':
        setState(IDLE);
        report(result.issues);
    }
  };

  const load = async (request: LoadRequest): Promise<void> => {
    const onStep = (step: LoadStep): void => {
      setState({ kind: 'loading', step });
    };
    onStep('template');
    const result = await run(() => session.load(request, onStep));
    if (result) finish(request, result);
    else setState(IDLE);
  };

  const cancel = (): void => {
    setState(IDLE);
  };
  return { state, load, cancel };
}
