import type { OpenWorkbook } from '../entries';
import type { Issue } from '../issues';
import type { Scorecard } from '../scoring';
import type { TakenTabs } from '../sheets';

/** What is known of the workbook. */
export type SessionState =
  | { readonly kind: 'opening' }
  /** No template has been loaded into it. */
  | { readonly kind: 'blank' }
  /** It is ours, but not for this program; or it could not be read at all. */
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'open';
      readonly opened: OpenWorkbook;
      readonly scorecard: Scorecard;
      /** Why it could not be read again since. */
      readonly trouble?: readonly Issue[];
    };

/** The steps of loading a template, in their order. */
export type LoadStep = 'template' | 'layout' | 'draw' | 'read';

export type LoadRequest = {
  readonly template: string;
  readonly variant?: string;
  readonly unit: string;
  readonly taken: TakenTabs;
  /** Carries over what is filled in, where the workbook already has the same template. */
  readonly keepEntries: boolean;
};

export const has = (issues: readonly Issue[], code: Issue['code']): boolean => issues.some((one) => one.code === code);

/** Whether a cell is being edited, so that nothing could be read. */
export const isBusy = (state: SessionState): boolean => state.kind === 'refused' && has(state.issues, 'K802');

/** Whether Excel refused, so that nothing is known of the workbook. */
export const isUnread = (issues: readonly Issue[]): boolean => issues.some(({ code }) => code.startsWith('K8'));
