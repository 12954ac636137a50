import { Field, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../frame/pane-context';
import type { LoadStep } from '../session-state';

const STEPS: readonly LoadStep[] = ['template', 'layout', 'draw', 'read'];

/** How far the loading of a template is; its place in the page is always there, so that it is read aloud. */
export function LoadProgress({ step }: { readonly step: LoadStep | undefined }): ReactNode {
  const { t } = usePane();
  return (
    <div aria-live="polite">
      {step !== undefined && (
        <Field validationState="none" validationMessage={t(`load.step.${step}`)}>
          <ProgressBar value={STEPS.indexOf(step) + 1} max={STEPS.length + 1} aria-label={t(`load.step.${step}`)} />
        </Field>
      )}
    </div>
  );
}
