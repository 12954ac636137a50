import type { CellEntry } from '../../sheets';
import { Connection, type Transaction } from './connection';
import type { CellKey } from './database';
import type { Change, Draft, DraftStore, Outcome, WholeDraft } from './draft';

type Writing = Transaction<'readwrite'>;

/** Drafts in the browser's own database. */
export class IdbDraftStore implements DraftStore {
  private readonly connection = new Connection();

  /** @throws what the browser throws that has no such database, or refuses it */
  static async open(): Promise<IdbDraftStore> {
    const store = new IdbDraftStore();
    await store.connection.database();
    return store;
  }

  /** Lets go of the database; whoever uses the store again opens it again. */
  readonly close = (): Promise<void> => this.connection.close();

  readonly list = async (): Promise<readonly Draft[]> => {
    const drafts = await (await this.connection.begin('readonly')).objectStore('drafts').getAll();
    return drafts.sort((a, b) => b.changed - a.changed);
  };

  readonly find = async (id: string): Promise<Draft | undefined> =>
    (await this.connection.begin('readonly')).objectStore('drafts').get(id);

  readonly load = async (id: string): Promise<WholeDraft | undefined> => {
    const transaction = await this.connection.begin('readonly');
    const [draft, spec, cells] = await Promise.all([
      transaction.objectStore('drafts').get(id),
      transaction.objectStore('specs').get(id),
      transaction.objectStore('cells').getAll(cellsOf(id)),
      transaction.done,
    ]);
    if (!draft || !spec) return undefined;
    const entries = cells.map(({ key: [, sheet, row, column], value }) => ({ ref: { sheet, row, column }, value }));
    return { draft, spec: spec.spec, entries };
  };

  readonly create = (whole: WholeDraft): Promise<void> =>
    this.connection.write((transaction) => putWhole(transaction, whole));

  readonly enter = (
    id: string,
    generation: number,
    cells: readonly CellEntry[],
    { figures, changed }: Change,
  ): Promise<Outcome> =>
    this.change(id, generation, async (transaction, draft) => {
      await Promise.all(putCells(transaction, id, cells));
      return { ...draft, ...figures, changed };
    });

  readonly replace = (
    id: string,
    generation: number,
    { spec, entries }: Pick<WholeDraft, 'spec' | 'entries'>,
    { figures, changed, program }: Change & { readonly program: string },
  ): Promise<Outcome> =>
    this.change(id, generation, async (transaction, { revision }) => {
      const draft: Draft = { ...figures, id, changed, program, generation: generation + 1, revision };
      await transaction.objectStore('cells').delete(cellsOf(id));
      await putWhole(transaction, { draft, spec, entries });
      return draft;
    });

  readonly copy = async (id: string, as: string, changed: number): Promise<Draft | undefined> => {
    const whole = await this.load(id);
    if (!whole) return undefined;
    const draft = { ...whole.draft, id: as, changed };
    await this.create({ ...whole, draft });
    return draft;
  };

  readonly remove = (id: string): Promise<void> =>
    this.connection.write(async (transaction) => {
      await Promise.all([
        transaction.objectStore('drafts').delete(id),
        transaction.objectStore('specs').delete(id),
        transaction.objectStore('cells').delete(cellsOf(id)),
      ]);
    });

  /** Changes a draft only if it is the one that is meant, in the transaction that looks. */
  private change(
    id: string,
    generation: number,
    work: (transaction: Writing, draft: Draft) => Promise<Draft>,
  ): Promise<Outcome> {
    return this.connection.write(async (transaction): Promise<Outcome> => {
      const drafts = transaction.objectStore('drafts');
      const found = await drafts.get(id);
      if (!found) return { kind: 'gone' };
      if (found.generation !== generation) return { kind: 'superseded' };
      const draft = { ...(await work(transaction, found)), revision: found.revision + 1 };
      await drafts.put(draft);
      return { kind: 'kept', draft };
    });
  }
}

/** All cells of a draft: arrays sort after texts, so that an empty one closes the range. */
const cellsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

async function putWhole(transaction: Writing, { draft, spec, entries }: WholeDraft): Promise<void> {
  await Promise.all([
    transaction.objectStore('drafts').put(draft),
    transaction.objectStore('specs').put({ id: draft.id, spec }),
    ...putCells(transaction, draft.id, entries),
  ]);
}

function putCells(transaction: Writing, id: string, cells: readonly CellEntry[]): Promise<CellKey>[] {
  const store = transaction.objectStore('cells');
  // Where one is refused at once, what becomes of the others is still waited for.
  return cells.map(async ({ ref, value }) => store.put({ key: [id, ref.sheet, ref.row, ref.column], value }));
}
