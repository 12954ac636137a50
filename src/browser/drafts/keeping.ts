import { issue } from '../../issues';
import type { Draft, DraftStore, Outcome } from './draft';
import { newDraftId } from './draft-id';
import { figuresOf } from './figures';
import type { KeeperOptions } from './keeper-options';
import type { ShownDraft } from './shown-draft';
import { isNothing, NOTHING_UNKEPT, together, type Unkept } from './unkept-cells';

type Options = Pick<KeeperOptions, 'book' | 'store' | 'channel' | 'program' | 'report' | 'reasonOf' | 'now'>;

/** Hands to the store what it does not have. */
export class Keeping {
  constructor(
    private readonly shown: ShownDraft,
    private readonly options: Options,
  ) {}

  /**
   * What the store refuses stays for another time.
   * @returns whether another tab has kept something in between, which this one has not seen
   */
  async keep(): Promise<{ readonly hasMissed: boolean }> {
    const { shown, options } = this;
    const { unkept } = shown;
    if (isNothing(unkept)) return { hasMissed: false };
    if ('refusal' in options.store) {
      shown.notKept(options.store.refusal);
      return { hasMissed: false };
    }
    shown.underway = unkept;
    shown.unkept = NOTHING_UNKEPT;
    let outcome: Outcome;
    try {
      outcome = await this.hand(unkept, options.store.drafts);
    } catch (thrown) {
      shown.unkept = together(unkept, shown.unkept);
      shown.notKept(issue('K903', {}, { reason: options.reasonOf(thrown) }));
      return { hasMissed: false };
    } finally {
      shown.underway = NOTHING_UNKEPT;
    }
    return outcome.kind === 'kept' ? this.note(outcome.draft, unkept) : this.keepApart(outcome.kind);
  }

  /** The draft is gone, or is another workbook by now: what is here becomes a draft of its own. */
  async keepApart(why: 'gone' | 'superseded'): Promise<{ readonly hasMissed: boolean }> {
    this.options.report([issue(why === 'gone' ? 'K905' : 'K906', {})]);
    this.shown.seen = undefined;
    this.shown.unkept = 'whole';
    return this.keep();
  }

  private async hand(unkept: Unkept, store: DraftStore): Promise<Outcome> {
    const { book, program, now } = this.options;
    const { spec, entries } = book;
    const { seen } = this.shown;
    if (!spec) throw new Error('there is no workbook to keep');
    const change = { figures: figuresOf(spec, book.live), changed: now() };
    if (seen && unkept !== 'whole') return store.enter(seen.id, seen.generation, [...unkept.values()], change);
    if (seen) return store.replace(seen.id, seen.generation, { spec, entries }, { ...change, program });
    const { figures, changed } = change;
    const draft: Draft = { ...figures, id: newDraftId(), changed, program, generation: 1, revision: 1 };
    await store.create({ draft, spec, entries });
    return { kind: 'kept', draft };
  }

  private note({ id, generation, revision, changed }: Draft, kept: Unkept): { readonly hasMissed: boolean } {
    const { shown, options } = this;
    const before = shown.seen;
    shown.seen = { id, generation, revision };
    if (kept !== 'whole') {
      options.channel.post({ kind: 'entered', draft: id, generation, revision, cells: [...kept.values()] });
    } else if (before) {
      options.channel.post({ kind: 'drawn', draft: id });
    }
    shown.keptAt(changed);
    return { hasMissed: before?.generation === generation && revision > before.revision + 1 };
  }
}
