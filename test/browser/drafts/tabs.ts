import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import type { TabChannel, TabMessage } from '../../../src/browser/drafts/channel';
import { DATABASE } from '../../../src/browser/drafts/database';
import type { DraftStore, WholeDraft } from '../../../src/browser/drafts/draft';
import { IdbDraftStore } from '../../../src/browser/drafts/idb-store';
import { DraftKeeper } from '../../../src/browser/drafts/keeper';
import type { KeeperOptions, Renewal } from '../../../src/browser/drafts/keeper-options';
import { Book } from '../../../src/hosts/html';
import type { CellRef, CellValue } from '../../../src/formula';
import type { Issue } from '../../../src/issues';
import { clausesOf } from '../../../src/model';
import { entryCell } from '../../../src/scoring';
import { layout, type WorkbookSpec } from '../../../src/sheets';
import { clause, section, submissionOf, template } from '../../support/templates';
import { atOnce } from '../../support/at-once';

const TEMPLATE = template({
  sections: [
    section('base', [clause({ kind: 'met', points: 2 }), clause({ kind: 'perUnit', points: 1, per: '次', cap: 3 })]),
  ],
});

export const specFor = (unit = '示例县'): WorkbookSpec => layout(TEMPLATE, submissionOf(TEMPLATE, { unit }));

const [met, count] = clausesOf(TEMPLATE).map(({ clause: { id } }) => entryCell(id));
if (!met || !count) throw new Error('the template has two clauses');

/** Two cells to be filled in. */
export const MET: CellRef = met;
export const COUNT: CellRef = count;

/** A browser: what its tabs have in common. */
export class FakeBrowser {
  private readonly listeners = new Map<object, (message: TabMessage) => void>();
  readonly posted: TabMessage[] = [];
  /** Whether what tabs tell each other arrives. */
  isConnected = true;
  private clock = 0;

  /** A channel of a tab; what one posts the others hear. */
  channel(): TabChannel {
    const own = {};
    return {
      listen: (listener) => this.listeners.set(own, listener),
      post: (message) => {
        this.posted.push(message);
        if (!this.isConnected) return;
        const others = [...this.listeners].filter(([one]) => one !== own);
        // As the browser does: a copy, later.
        for (const [, listener] of others)
          queueMicrotask(() => {
            listener(structuredClone(message));
          });
      },
    };
  }

  readonly now = (): number => (this.clock += 1000);
}

export type TabOptions = {
  readonly store?: KeeperOptions['store'];
  readonly program?: string;
  readonly renew?: (draft: WholeDraft) => Promise<Renewal>;
  readonly settle?: () => void;
};

/** A tab with a workbook and its keeper. */
export class Tab {
  readonly book = new Book();
  readonly reported: Issue[] = [];
  readonly keeper: DraftKeeper;

  private constructor(browser: FakeBrowser, store: KeeperOptions['store'], options: TabOptions) {
    this.keeper = new DraftKeeper({
      book: this.book,
      store,
      channel: browser.channel(),
      program: options.program ?? '1.0.0',
      renew: options.renew ?? (() => Promise.reject(new Error('nothing is to be laid out anew'))),
      settle: () => options.settle?.(),
      report: (issues) => this.reported.push(...issues),
      reasonOf: (thrown) => (thrown instanceof DOMException ? thrown.name : String(thrown)),
      now: browser.now,
      afterPaint: atOnce,
    });
  }

  static async open(browser: FakeBrowser, options: TabOptions = {}): Promise<Tab> {
    return new Tab(browser, options.store ?? { drafts: await IdbDraftStore.open() }, options);
  }

  /** Enters a value as a user would. */
  type(ref: CellRef, value: CellValue): void {
    this.book.enter([{ ref, value }]);
  }

  get codes(): readonly string[] {
    return this.reported.map(({ code }) => code);
  }

  /** The id of the draft that is shown. */
  get draft(): string {
    const state = this.keeper.snapshot();
    const draft = state.kind === 'empty' ? undefined : state.draft;
    if (draft === undefined) throw new Error(`no draft is shown: ${state.kind}`);
    return draft;
  }
}

/** Until all that tabs have begun, in answer to each other too, is done. */
export async function settled(...tabs: readonly Tab[]): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all(tabs.map(({ keeper }) => keeper.retry()));
  }
}

/** A store in which some operations fail, for as long as they are named. */
export async function failingStore(): Promise<{
  readonly drafts: DraftStore;
  readonly failing: Map<keyof DraftStore, Error>;
}> {
  const real = await IdbDraftStore.open();
  const failing = new Map<keyof DraftStore, Error>();
  const drafts = new Proxy<DraftStore>(real, {
    get: (target, name: keyof DraftStore) => {
      const fault = failing.get(name);
      return fault ? () => Promise.reject(fault) : target[name];
    },
  });
  return { drafts, failing };
}

export const quotaExceeded = (): Error => new DOMException('full', 'QuotaExceededError');

/** Before each test the browser has kept nothing. */
export const forgetAll = (): Promise<void> => deleteDB(DATABASE);
