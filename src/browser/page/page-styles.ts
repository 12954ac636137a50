import { makeStyles, tokens } from '@fluentui/react-components';

/** The pane is as wide as Excel's; on a narrow page it lies above the sheet. */
const PANE_WIDTH = '352px';

export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  middle: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  sheet: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    width: PANE_WIDTH,
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // An element's own display would show what is hidden.
    '&[hidden]': { display: 'none' },
    '@media (max-width: 820px)': {
      position: 'absolute',
      insetBlock: 0,
      insetInlineEnd: 0,
      zIndex: 5,
      maxWidth: '100%',
      boxShadow: tokens.shadow28,
    },
  },
  notices: {
    position: 'absolute',
    // Above the tabs of the sheets.
    insetBlockEnd: '48px',
    insetInlineEnd: tokens.spacingHorizontalXL,
    zIndex: 5,
    width: '400px',
    maxWidth: '80%',
  },
});
