import {
  Menu,
  MenuButton,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { PrintRegular, ZoomInRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useBarStyles } from './bar-button';
import { useDesk } from './desk-context';
import type { Printed } from './printed';
import { readZoom, type Zoom, ZOOMS } from './zoom';

/** What is to be printed. */
export function PrintMenu({
  disabled,
  onPrint,
}: {
  readonly disabled: boolean;
  readonly onPrint: (what: Printed) => void;
}): ReactNode {
  const { t } = useDesk();
  const styles = useBarStyles();
  const item = (what: Printed, text: string): ReactNode => (
    <MenuItem
      onClick={() => {
        onPrint(what);
      }}
    >
      {text}
    </MenuItem>
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<PrintRegular />}
          disabledFocusable={disabled}
          aria-label={t('bar.print')}
          title={t('bar.printHint')}
        >
          <span className={styles.label}>{t('bar.print')}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {item('sheet', t('bar.printSheet'))}
          {item('workbook', t('bar.printWorkbook'))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** How large the sheet is shown. */
export function ZoomMenu({
  zoom,
  percent,
  onZoom,
}: {
  readonly zoom: Zoom;
  /** What it comes to. */
  readonly percent: number;
  readonly onZoom: (zoom: Zoom) => void;
}): ReactNode {
  const { t } = useDesk();
  const styles = useBarStyles();
  const shown = t('bar.percent', { percent });
  return (
    <Menu
      checkedValues={{ zoom: [String(zoom)] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        onZoom(readZoom(chosen ?? null));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<ZoomInRegular />}
          aria-label={t('bar.zoomLabel', { zoom: shown })}
          title={t('bar.zoom')}
        >
          {shown}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="zoom" value="fit">
            {t('bar.fit')}
          </MenuItemRadio>
          {ZOOMS.map((one) => (
            <MenuItemRadio key={one} name="zoom" value={String(one)}>
              {t('bar.percent', { percent: one })}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
