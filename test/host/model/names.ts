import { parseArea } from '../grid/area';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';

export type DefinedName = { readonly name: string; formula: string; visible: boolean; comment: string };

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Defined names of the workbook, found in either case. */
export class Names implements Iterable<DefinedName> {
  private readonly byName = new Map<string, DefinedName>();

  [Symbol.iterator](): Iterator<DefinedName> {
    return this.byName.values();
  }

  find(name: string): DefinedName | undefined {
    return this.byName.get(name.toLowerCase());
  }

  get(name: string): DefinedName {
    const found = this.find(name);
    if (!found) throw itemNotFound();
    return found;
  }

  add(name: string, formula: string, comment = ''): DefinedName {
    const looksLikeCell = parseArea(name) !== undefined || /^(?:[rc]|r\d+c\d+|r\d+|c\d+)$/i.test(name);
    if (!NAME.test(name) || name.length > 255 || looksLikeCell) throw invalidArgument();
    if (this.find(name)) throw new HostError('ItemAlreadyExists');
    const added = { name, formula, visible: true, comment };
    this.byName.set(name.toLowerCase(), added);
    return added;
  }

  delete(name: string): void {
    this.byName.delete(name.toLowerCase());
  }
}
