import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type DraftSchema, openDatabase } from './database';

export const STORES = ['drafts', 'specs', 'cells'] as const;

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<DraftSchema, typeof STORES, Mode>;

/** The way to the database, which the browser may close at any time: then it is opened again. */
export class Connection {
  private opened: Promise<IDBPDatabase<DraftSchema>> | undefined;

  /** @throws what the browser throws that has no such database, or refuses it */
  database(): Promise<IDBPDatabase<DraftSchema>> {
    const forget = (): void => {
      this.opened = undefined;
    };
    if (!this.opened) {
      this.opened = openDatabase(forget);
      this.opened.catch(forget);
    }
    return this.opened;
  }

  /** Lets go of the database until it is asked for again. */
  async close(): Promise<void> {
    const { opened } = this;
    this.opened = undefined;
    (await opened)?.close();
  }

  async begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode): Promise<Transaction<Mode>> {
    try {
      return (await this.database()).transaction(STORES, mode);
    } catch (thrown) {
      if (!(thrown instanceof DOMException && thrown.name === 'InvalidStateError')) throw thrown;
      this.opened = undefined;
      return (await this.database()).transaction(STORES, mode);
    }
  }

  /** Runs what writes as one transaction: what throws, or cannot be written down in the end, undoes all of it. */
  async write<Result>(work: (transaction: Transaction<'readwrite'>) => Promise<Result>): Promise<Result> {
    const transaction = await this.begin('readwrite');
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (thrown) {
      // Where space runs out, the request says only that it was ended; the transaction says why.
      const reason = transaction.error;
      transaction.done.catch(() => undefined);
      abort(transaction);
      throw reason ?? thrown;
    }
  }
}

/** It may have ended by itself. */
function abort(transaction: Transaction<'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // Then there is nothing to undo.
  }
}
