import { type Issue, issue } from '../../issues';
import { LiveCells, type WorkbookSpec } from '../../sheets';
import { Company } from './company';
import type { Draft, DraftStore, WholeDraft } from './draft';
import { newDraftId } from './draft-id';
import { figuresOf } from './figures';
import type { KeeperOptions } from './keeper-options';
import { Keeping } from './keeping';
import { type KeeperState, ShownDraft } from './shown-draft';
import { ofCells } from './unkept-cells';

/**
 * Keeps the workbook that a tab shows as a draft: every change at once, and the changes of other tabs as they come in.
 * Whatever reads or writes the store happens one after the other.
 */
export class DraftKeeper {
  private readonly shown = new ShownDraft();
  private readonly keeping: Keeping;
  private readonly company: Company;
  private readonly store: DraftStore | undefined;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: KeeperOptions) {
    const { book, channel, store, afterPaint } = options;
    this.store = 'drafts' in store ? store.drafts : undefined;
    this.keeping = new Keeping(this.shown, options);
    this.company = new Company(this.shown, this.keeping, options);
    book.subscribe((event) => {
      switch (event.kind) {
        case 'drawn':
          this.shown.add('whole');
          break;
        case 'entered':
          this.shown.add(ofCells(event.cells));
          break;
        case 'received':
        case 'opened':
          return;
      }
      afterPaint(() => void this.retry());
    });
    channel.listen((message) => {
      if (this.company.hear(message)) void this.check();
    });
  }

  readonly subscribe = this.shown.subscribe;
  readonly snapshot = (): KeeperState => this.shown.snapshot();

  /** Whether closing the tab, or opening something else in it, would lose anything. */
  get isAtRisk(): boolean {
    const state = this.snapshot();
    return state.kind === 'keeping' || (state.kind === 'unkept' && state.savedAt === undefined);
  }

  /** All drafts there are, those changed last first. */
  list(): Promise<readonly Draft[]> {
    return this.store?.list() ?? Promise.resolve([]);
  }

  /** Shows a draft. What is shown now stays where it cannot be opened. */
  open(id: string): Promise<readonly Issue[]> {
    return this.inTurn(() => this.openNow(id));
  }

  /** Shows a workbook that is no draft yet, and keeps it as one. */
  begin(spec: WorkbookSpec): Promise<void> {
    return this.inTurn(async () => {
      await this.keeping.keep();
      this.shown.become(undefined);
      this.options.book.open(spec, []);
      this.shown.add('whole');
      await this.keeping.keep();
    });
  }

  /** Shows nothing. */
  clear(): Promise<void> {
    return this.inTurn(async () => {
      await this.keeping.keep();
      this.showNothing();
    });
  }

  copy(id: string): Promise<Draft | undefined> {
    return this.inTurn(async () => this.store?.copy(id, newDraftId(), this.options.now()));
  }

  /** Deletes a draft, in all tabs. */
  async remove(id: string): Promise<void> {
    await this.inTurn(async () => {
      await this.store?.remove(id);
      this.options.channel.post({ kind: 'deleted', draft: id });
      if (this.shown.seen?.id === id) this.showNothing();
    });
    // There is room again for what could not be kept.
    await this.retry();
  }

  /** Keeps what is not kept yet. @returns when it is, or could not be */
  retry(): Promise<void> {
    return this.inTurn(async () => {
      const { hasMissed } = await this.keeping.keep();
      if (hasMissed) await this.catchUp();
    });
  }

  /** Finds out what other tabs did while this one did not hear of it. */
  check(): Promise<void> {
    return this.inTurn(async () => {
      const { seen } = this.shown;
      if (!seen || !this.store) return;
      // What cannot be told now can be told later.
      const found = await this.store.find(seen.id).catch(() => seen);
      if (found?.generation !== seen.generation || found.revision !== seen.revision) await this.catchUp();
    });
  }

  /** All that is seen was saved as a file: nothing is lost where it is not kept as a draft. */
  noteSaved(): void {
    const state = this.snapshot();
    if (state.kind === 'unkept') this.shown.update({ ...state, savedAt: this.options.now() });
  }

  private showNothing(): void {
    this.shown.become(undefined);
    this.options.book.open(undefined, []);
    this.shown.update({ kind: 'empty' });
  }

  private inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.work.then(task);
    this.work = done.catch(() => undefined);
    return done;
  }

  private async catchUp(): Promise<void> {
    // Where the store cannot be read, the next look tells.
    if (this.store) await this.company.catchUp(this.store).catch(() => undefined);
  }

  private async openNow(id: string): Promise<readonly Issue[]> {
    const found = await this.store?.load(id);
    if (!this.store || !found) return [issue('K907', {})];
    if (found.draft.program !== this.options.program) return this.renew(found, this.store);
    await this.leaveFor(found);
    return [];
  }

  /** Somebody may have gone on typing into what was shown until now. */
  private async leaveFor(found: WholeDraft): Promise<void> {
    await this.keeping.keep();
    this.company.show(found);
    this.company.greet();
  }

  /** Lays a draft of another version out anew, keeps it so, and shows it. */
  private async renew(found: WholeDraft, store: DraftStore): Promise<readonly Issue[]> {
    const { program, renew, channel } = this.options;
    const { spec, issues } = await renew(found);
    if (!spec) return issues;
    const { id, generation, changed } = found.draft;
    const whole = { spec, entries: [] };
    const change = { figures: figuresOf(spec, new LiveCells(spec)), changed, program };
    const outcome = await store.replace(id, generation, whole, change).catch(() => undefined);
    switch (outcome?.kind) {
      case 'kept':
        channel.post({ kind: 'drawn', draft: id });
        await this.leaveFor({ ...whole, draft: outcome.draft });
        return issues;
      case 'gone':
      case 'superseded':
        // Another tab was faster.
        return this.openNow(id);
      case undefined:
        await this.leaveFor({ ...found, ...whole });
        this.shown.add('whole');
        await this.keeping.keep();
        return issues;
    }
  }
}
