import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CellValue } from '../../formula';
import type { WorkbookSpec } from '../../sheets';
import type { Draft } from './draft';

export const DATABASE = 'kaohe';
const VERSION = 1;

/** A draft's cell: by draft, sheet, row key and column key. */
export type CellKey = [draft: string, sheet: string, row: string, column: string];

/** What the list shows, the workbooks and what is entered into them are kept apart: an entry writes its cell only. */
export interface DraftSchema extends DBSchema {
  drafts: { key: string; value: Draft };
  specs: { key: string; value: { readonly id: string; readonly spec: WorkbookSpec } };
  cells: { key: CellKey; value: { readonly key: CellKey; readonly value: CellValue } };
}

/** @param onLost the connection is of no use any more: the browser ended it, or another version of the program wants the data */
export function openDatabase(onLost: () => void): Promise<IDBPDatabase<DraftSchema>> {
  return openDB<DraftSchema>(DATABASE, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'id' });
      database.createObjectStore('specs', { keyPath: 'id' });
      database.createObjectStore('cells', { keyPath: 'key' });
    },
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
