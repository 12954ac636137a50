import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import type { SheetSpec } from '../../sheets';
import { themed } from './look/colours';

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  ArrowRight: (index, count) => (index + 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** The tabs of the sheets in sight, below the sheet as in Excel. */
export function SheetTabs({
  sheets,
  shown,
  label,
  panelId,
  onSelect,
}: {
  readonly sheets: readonly SheetSpec[];
  readonly shown: string;
  readonly label: string;
  /** Where the sheet is shown. */
  readonly panelId: string;
  /** @returns false where the sheet that is shown cannot be left */
  readonly onSelect: (sheet: string) => boolean;
}): ReactNode {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const current = sheets.findIndex(({ id }) => id === shown);
    const next = STEPS[event.key]?.(current, sheets.length);
    const sheet = next === undefined ? undefined : sheets[next];
    if (!sheet) return;
    event.preventDefault();
    const tabs = event.currentTarget.children;
    if (onSelect(sheet.id) && next !== undefined) (tabs[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div className="ks-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {sheets.map(({ id, name, tabColor }) => (
        <button
          key={id}
          id={tabId(panelId, id)}
          type="button"
          role="tab"
          className="ks-tab"
          aria-selected={id === shown}
          aria-controls={panelId}
          tabIndex={id === shown ? 0 : -1}
          {...(tabColor === undefined ? {} : { style: colors(tabColor) })}
          onClick={() => {
            onSelect(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

export const tabId = (panelId: string, sheet: string): string => `${panelId}-${sheet}`;

const colors = (color: string): CSSProperties =>
  ({ '--tab-light': `#${color}`, '--tab-dark': `#${themed(color, 'dark')}` }) as CSSProperties;
