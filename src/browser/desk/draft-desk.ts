import { type Issue, issue } from '../../issues';
import type { WorkbookSpec } from '../../sheets';
import type { Draft } from '../drafts/draft';
import type { Wanted } from './address';
import type { Desk } from './desk';

/** What can be done with drafts. What the browser refuses is said, and nothing else changes. */
export class DraftDesk {
  constructor(
    private readonly desk: Desk,
    private readonly reasonOf: (thrown: unknown) => string,
  ) {}

  /** Shows what the address of the page asks for, or else what was last worked on. */
  async begin(wanted: Wanted): Promise<void> {
    switch (wanted.kind) {
      case 'new':
        return;
      case 'draft':
        return this.show(wanted.id);
      case 'any': {
        const [latest] = await this.list();
        if (latest) await this.show(latest.id);
      }
    }
  }

  /** Those changed last come first. */
  async list(): Promise<readonly Draft[]> {
    return (await this.attempt('K912', () => this.desk.keeper.list())) ?? [];
  }

  async open(id: string): Promise<void> {
    if (await this.desk.mayLeave()) await this.show(id);
  }

  /** An empty page, on which a template can be chosen. */
  async startNew(): Promise<void> {
    const { desk } = this;
    if (!(await desk.mayLeave())) return;
    await desk.keeper.clear();
    desk.arrive();
  }

  /** A template is loaded beside the workbook at hand: as a draft of its own. */
  async beginBeside(spec: WorkbookSpec): Promise<readonly Issue[]> {
    const { keeper } = this.desk;
    if (await this.desk.mayLeave()) {
      await keeper.begin(spec);
      return [];
    }
    const state = keeper.snapshot();
    return [state.kind === 'unkept' ? state.reason : issue('K903', {}, { reason: this.reasonOf(undefined) })];
  }

  /** @returns whether there is a copy */
  async copy({ id }: Draft): Promise<boolean> {
    const { keeper, spokesman } = this.desk;
    const isThere = await this.attempt('K903', async () => (await keeper.copy(id)) !== undefined);
    if (isThere === false) spokesman.report([issue('K907', {})]);
    return isThere ?? false;
  }

  /** Deletes a draft; where it is the one that is shown, nothing is shown then. @returns whether it is gone */
  async remove({ id }: Draft): Promise<boolean> {
    const { desk } = this;
    const isGone = await this.attempt('K903', async () => {
      await desk.keeper.remove(id);
      return true;
    });
    if (isGone && !desk.book.spec) desk.arrive();
    return isGone ?? false;
  }

  private async show(id: string): Promise<void> {
    const { desk } = this;
    const opening = desk.business.during({ kind: 'opening' }, () => desk.keeper.open(id));
    const issues = await this.attempt('K912', () => opening);
    if (!issues) return;
    desk.arrive();
    desk.spokesman.report(issues);
  }

  /** @param refused what is said where the store refuses */
  private async attempt<Result>(refused: 'K903' | 'K912', task: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await task();
    } catch (thrown) {
      this.desk.spokesman.report([issue(refused, {}, { reason: this.reasonOf(thrown) })]);
      return undefined;
    }
  }
}
