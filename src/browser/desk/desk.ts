import type { CellRef } from '../../formula';
import { type Book, type Cursor, goTo, htmlWorkspace } from '../../hosts/html';
import { workbookFileName } from '../../hosts/xlsx';
import { type Issue, issue } from '../../issues';
import { firstEntry, unitCell, type Workspace } from '../../sheets';
import type { DraftKeeper } from '../drafts/keeper';
import { chooseFile, openFile } from '../files/open-file';
import { openedText } from '../files/opened-text';
import type { saveFile, saveFiles } from '../files/save-file';
import type { Translate } from '../text/text';
import type { afterPaint } from './after-paint';
import type { Business } from './business';
import { deskFiles } from './desk-files';
import { DraftDesk } from './draft-desk';
import type { Spokesman } from './voice';

type Parts = {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly keeper: DraftKeeper;
  readonly business: Business;
  readonly spokesman: Spokesman;
  readonly t: Translate;
  readonly reasonOf: (thrown: unknown) => string;
  readonly saveFile: typeof saveFile;
  readonly saveFiles: typeof saveFiles;
  readonly afterPaint: typeof afterPaint;
};

/** What can be done with the workbook as a whole, whichever button, key or file asks for it. */
export class Desk {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly keeper: DraftKeeper;
  readonly business: Business;
  readonly spokesman: Spokesman;
  readonly drafts: DraftDesk;
  /** The workbook, for the pane beside it. */
  readonly workspace: Workspace;

  constructor(private readonly parts: Parts) {
    ({ book: this.book, cursor: this.cursor, keeper: this.keeper } = parts);
    ({ business: this.business, spokesman: this.spokesman } = parts);
    this.drafts = new DraftDesk(this, parts.reasonOf);
    this.workspace = htmlWorkspace(parts.book, parts.cursor, {
      onKeep: (spec) => this.drafts.beginBeside(spec),
      afterPaint: parts.afterPaint,
      files: deskFiles({ ...parts, unit: () => this.unit }),
    });
  }

  /** Opens the first of some files as a new draft; what is wrong with it is said, and then nothing changes. */
  async openFiles(files: readonly File[]): Promise<void> {
    const { business, keeper, spokesman, parts } = this;
    const file = chooseFile(files);
    if (!file) return;
    const { name } = file;
    if (business.isBusy) {
      spokesman.report([issue('K910', {}, { found: name })]);
      return;
    }
    const others = files.length > 1 ? [issue('K909', {}, { found: name })] : [];
    const work = { kind: 'reading', file: name } as const;
    const read = await business.during(work, () => openFile(file, parts.t('reason.unreadable')));
    if (read.kind === 'refused') {
      spokesman.report([...read.issues, ...others]);
      return;
    }
    const { spec, lost, mended } = read;
    const goesOn = lost.length === 0 || (await this.askAbout(name, lost));
    if (!goesOn || !(await this.mayLeave())) return;
    await keeper.begin(spec);
    this.arrive();
    spokesman.succeed(openedText(name, mended, parts.t));
    spokesman.report(others);
  }

  /** Saves the workbook as a file. @returns whether it was */
  async save(): Promise<boolean> {
    const { book, keeper, business, spokesman, parts } = this;
    const { t } = parts;
    if (business.isBusy || !(await this.isCommitted())) return false;
    const { revision } = book;
    const spec = book.filled();
    if (!spec) {
      spokesman.report([issue('K913', {}, { reason: t('file.noWorkbook') })]);
      return false;
    }
    const file = workbookFileName(this.unit, spec.title);
    try {
      await business.during({ kind: 'saving' }, () => parts.saveFile(spec, file));
    } catch (thrown) {
      spokesman.report([issue('K913', {}, { reason: parts.reasonOf(thrown) })]);
      return false;
    }
    if (book.revision === revision) keeper.noteSaved();
    spokesman.succeed(t('file.saved', { file }));
    return true;
  }

  undo(): Promise<void> {
    return this.goBack(() => this.book.undo());
  }

  redo(): Promise<void> {
    return this.goBack(() => this.book.redo());
  }

  /** Enters what is being typed; where it is refused, says so. */
  async isCommitted(): Promise<boolean> {
    if (this.cursor.commit()) return true;
    const place = await this.workspace.selected();
    this.spokesman.report([issue('K908', {}, { cell: place ? `${place.sheet}!${place.cell}` : '' })]);
    return false;
  }

  /** Where what is shown is kept nowhere, asks what shall become of it. */
  async mayLeave(): Promise<boolean> {
    if (!(await this.isCommitted())) return false;
    await this.keeper.retry();
    if (!this.keeper.isAtRisk) return true;
    const choice = await this.business.ask<'save' | 'drop' | 'cancel'>((answer) => ({ kind: 'leave', answer }));
    // While it was being saved, somebody may have gone on typing.
    return choice === 'save' ? (await this.save()) && this.mayLeave() : choice === 'drop';
  }

  /** Another workbook is there: filling in begins at its first entry, with the keyboard, too. */
  arrive(): void {
    const { spec } = this.book;
    const first = spec && firstEntry(spec);
    if (first) this.cursor.select(first.sheet.id, { row: first.row, column: first.column }, undefined, true);
    this.spokesman.showWorkbook();
  }

  private get unit(): string {
    return String(this.book.live.value(unitCell) ?? '');
  }

  private askAbout(file: string, issues: readonly Issue[]): Promise<boolean> {
    return this.business.ask<boolean>((answer) => ({ kind: 'lost', file, issues, answer }));
  }

  /** Undoes or redoes, and shows where. */
  private async goBack(go: () => readonly CellRef[]): Promise<void> {
    if (!(await this.isCommitted())) return;
    const { book, cursor } = this;
    const { spec } = book;
    const changed = go();
    if (book.spec === spec) goTo(book, cursor, changed);
    else this.arrive();
  }
}
