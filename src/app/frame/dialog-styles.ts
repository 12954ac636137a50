import { makeStyles, tokens } from '@fluentui/react-components';

/** Dialogs in the pane take its width, and their buttons stand below each other. */
export const useDialogStyles = makeStyles({
  surface: { boxSizing: 'border-box', width: 'calc(100vw - 16px)', padding: tokens.spacingHorizontalL },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  content: { display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  actions: { display: 'grid', justifySelf: 'stretch', gap: tokens.spacingVerticalS },
});
