import { refKey } from '../../formula';
import { issue } from '../../issues';
import type { CellEntry } from '../../sheets';
import type { TabMessage } from './channel';
import type { DraftStore, WholeDraft } from './draft';
import type { KeeperOptions } from './keeper-options';
import type { Keeping } from './keeping';
import type { ShownDraft } from './shown-draft';
import { isNothing } from './unkept-cells';

type Options = Pick<KeeperOptions, 'book' | 'channel' | 'program' | 'settle' | 'report'>;

/** Other tabs that show the same draft: what they keep is seen here, too. */
export class Company {
  private isKnown = false;

  constructor(
    private readonly shown: ShownDraft,
    private readonly keeping: Keeping,
    private readonly options: Options,
  ) {}

  /** Asks whether another tab shows the draft that this one has just opened. */
  greet(): void {
    this.isKnown = false;
    if (this.shown.seen) this.options.channel.post({ kind: 'opened', draft: this.shown.seen.id });
  }

  /** @returns whether the store has to be asked what happened */
  hear(message: TabMessage): boolean {
    const { shown } = this;
    const { seen } = shown;
    if (message.draft !== seen?.id) return false;
    switch (message.kind) {
      case 'opened':
        this.options.channel.post({ kind: 'present', draft: seen.id });
        this.noteCompany();
        return false;
      case 'present':
        this.noteCompany();
        return false;
      case 'entered':
        if (message.generation !== seen.generation || message.revision > seen.revision + 1) return true;
        if (message.revision === seen.revision + 1) {
          shown.seen = { ...seen, revision: message.revision };
          this.takeOver(message.cells);
        }
        return false;
      case 'drawn':
      case 'deleted':
        return true;
    }
  }

  /** Reads from the store what this tab has missed. */
  async catchUp(store: DraftStore): Promise<void> {
    const { seen } = this.shown;
    if (!seen) return;
    const found = await store.load(seen.id);
    if (!found) {
      await this.lose();
    } else if (found.draft.generation === seen.generation) {
      const known = new Map(this.options.book.entries.map(({ ref, value }) => [refKey(ref), value]));
      this.shown.seen = { ...seen, revision: found.draft.revision };
      this.takeOver(found.entries.filter(({ ref, value }) => known.get(refKey(ref)) !== value));
    } else {
      await this.giveWay(found);
    }
  }

  /** Shows a draft as it was found in the store. */
  show({ draft, spec, entries }: WholeDraft): void {
    const { id, generation, revision, changed } = draft;
    this.shown.become({ id, generation, revision });
    this.options.book.open(spec, entries);
    this.shown.keptAt(changed);
  }

  private noteCompany(): void {
    if (!this.isKnown) this.options.report([issue('K904', {})]);
    this.isKnown = true;
  }

  private takeOver(cells: readonly CellEntry[]): void {
    this.options.book.receive(cells.filter((cell) => !this.shown.isUnkept(cell)));
  }

  /** Deleted elsewhere: what is here stays in sight, and is kept again as soon as somebody goes on with it. */
  private async lose(): Promise<void> {
    const { shown } = this;
    const goesOn = !isNothing(shown.unkept);
    const reason = issue('K905', {});
    shown.become(undefined);
    shown.notKept(reason);
    this.options.report([reason]);
    if (!goesOn) return;
    shown.add('whole');
    await this.keeping.keep();
  }

  /** Drawn anew elsewhere: shown here, too, unless something here would be lost, or it is not for this program. */
  private async giveWay(found: WholeDraft): Promise<void> {
    this.options.settle();
    if (isNothing(this.shown.unkept) && found.draft.program === this.options.program) this.show(found);
    else await this.keeping.keepApart('superseded');
  }
}
