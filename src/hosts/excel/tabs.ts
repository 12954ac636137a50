import type { WorkbookSpec } from '../../sheets';
import { isSameName, type Tab } from './survey';

/** Excel's limit for the name of a tab, characters. */
const LONGEST_NAME = 31;

export type TabPlan = {
  /** With the names that the new tabs get. */
  readonly spec: WorkbookSpec;
  /** Tabs of an earlier template that make room. */
  readonly aside: readonly { readonly id: string; readonly from: string; readonly to: string }[];
};

/** Names that are taken, by our own earlier tabs and by others. Of ours, those are named that a user has seen. */
export function takenTabs(spec: WorkbookSpec, tabs: readonly Tab[]): { ours: string[]; others: string[] } {
  const taken = tabs.filter(({ name }) => spec.sheets.some((sheet) => isSameName(sheet.name, name)));
  const ours = tabs.filter((tab) => tab.ours);
  const seen = ours.filter(({ isVisible }) => isVisible);
  return {
    ours: (seen.length > 0 ? seen : ours).map(({ name }) => name),
    others: taken.filter((tab) => !tab.ours).map(({ name }) => name),
  };
}

/**
 * Makes room without overwriting anything: tabs of an earlier template step aside under another name; where a tab of the
 * user's has the name, the new tab gets another one.
 */
export function planTabs(spec: WorkbookSpec, tabs: readonly Tab[]): TabPlan {
  const used = new Set([...tabs.map(({ name }) => name), ...spec.sheets.map(({ name }) => name)].map(fold));
  const free = (name: string, suffix: (n: number) => string): string => {
    for (let n = 1; ; n++) {
      const candidate = name.slice(0, LONGEST_NAME - suffix(n).length) + suffix(n);
      if (used.has(fold(candidate))) continue;
      used.add(fold(candidate));
      return candidate;
    }
  };
  const holder = (name: string): Tab | undefined => tabs.find((tab) => isSameName(tab.name, name));
  return {
    aside: spec.sheets.flatMap(({ name }) => {
      const tab = holder(name);
      if (!tab?.ours) return [];
      return [{ id: tab.id, from: tab.name, to: free(name, (n) => (n === 1 ? '（旧）' : `（旧${n}）`)) }];
    }),
    spec: {
      ...spec,
      sheets: spec.sheets.map((sheet) => {
        const tab = holder(sheet.name);
        return tab && !tab.ours ? { ...sheet, name: free(sheet.name, (n) => ` (${n + 1})`) } : sheet;
      }),
    },
  };
}

const fold = (name: string): string => name.toLowerCase();
