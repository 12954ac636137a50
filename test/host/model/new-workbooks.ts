import { invalidArgument } from '../protocol/errors';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A workbook that was made beside the one at hand. */
export type NewWorkbook = {
  readonly id: string;
  /** The file that it is a copy of; of an empty one there is none. */
  readonly file: Uint8Array | undefined;
};

/** Workbooks that an add-in has Excel make; they are shown once they are opened. */
export class NewWorkbooks {
  readonly opened: NewWorkbook[] = [];
  private readonly made = new Map<string, NewWorkbook>();

  /** @param base64 an .xlsx file; what is none is refused */
  create(base64: string | undefined): NewWorkbook {
    const file = base64 === undefined ? undefined : new Uint8Array(Buffer.from(base64, 'base64'));
    if (file && !ZIP.every((byte, i) => file[i] === byte)) throw invalidArgument();
    const made = { id: `created-${this.made.size + 1}`, file };
    this.made.set(made.id, made);
    return made;
  }

  find(id: string): NewWorkbook | undefined {
    return this.made.get(id);
  }

  open(workbook: NewWorkbook): void {
    this.opened.push(workbook);
  }
}
