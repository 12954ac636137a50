import { Business, type Question } from '../../../src/browser/desk/business';
import { Desk } from '../../../src/browser/desk/desk';
import { Spokesman } from '../../../src/browser/desk/voice';
import { IdbDraftStore } from '../../../src/browser/drafts/idb-store';
import { DraftKeeper } from '../../../src/browser/drafts/keeper';
import type { KeeperOptions } from '../../../src/browser/drafts/keeper-options';
import { translate } from '../../../src/browser/text/text';
import { Book, Cursor } from '../../../src/hosts/html';
import type { Issue } from '../../../src/issues';
import type { WorkbookSpec } from '../../../src/sheets';
import { FakeBrowser } from '../drafts/tabs';
import { atOnce } from '../../support/at-once';

/** What somebody sees and saves at a desk without a page. */
export class Seen {
  readonly issues: Issue[] = [];
  readonly done: string[] = [];
  readonly saved: { readonly spec: WorkbookSpec; readonly name: string }[] = [];
  /** Archives of several workbooks, by name, with the names of what is in them. */
  readonly archives: { readonly name: string; readonly files: readonly string[] }[] = [];
  /** Thrown by the next save. */
  fault: Error | undefined;
  /** What happens while a file is being saved. */
  whileSaving: (() => void) | undefined;
  /** How often the pane began anew. */
  beginnings = 0;

  get codes(): readonly string[] {
    return this.issues.map(({ code }) => code);
  }
}

const keepers: DraftKeeper[] = [];

/** Until the desks of a test have kept what there is to keep. */
export async function settled(): Promise<void> {
  await Promise.all(keepers.splice(0).map((keeper) => keeper.retry()));
}

type Answers = { readonly lost?: boolean; readonly leave?: 'save' | 'drop' | 'cancel' };

/** @param answers to the questions that are asked; one that is not expected fails the test */
export async function openDesk(
  answers: Answers = {},
  store?: KeeperOptions['store'],
): Promise<{ readonly desk: Desk; readonly seen: Seen; readonly asked: Question[] }> {
  const seen = new Seen();
  const browser = new FakeBrowser();
  const [book, cursor, business, spokesman] = [new Book(), new Cursor(), new Business(), new Spokesman()] as const;
  const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
  const keeper = new DraftKeeper({
    book,
    store: store ?? { drafts: await IdbDraftStore.open() },
    channel: browser.channel(),
    program: '1.0.0',
    renew: () => Promise.reject(new Error('nothing is to be laid out anew')),
    settle: () => undefined,
    report: spokesman.report,
    reasonOf,
    now: browser.now,
    afterPaint: atOnce,
  });
  spokesman.attach({
    report: (issues) => seen.issues.push(...issues),
    succeed: (text) => seen.done.push(text),
    showWorkbook: () => (seen.beginnings += 1),
  });
  keepers.push(keeper);
  const saveFile = (spec: WorkbookSpec, name: string): Promise<void> => {
    if (seen.fault) return Promise.reject(seen.fault);
    seen.saved.push({ spec, name });
    seen.whileSaving?.();
    return Promise.resolve();
  };
  const saveFiles = (files: readonly { readonly name: string }[], name: string): Promise<void> => {
    if (seen.fault) return Promise.reject(seen.fault);
    seen.archives.push({ name, files: files.map((file) => file.name) });
    return Promise.resolve();
  };
  const asked: Question[] = [];
  business.subscribe(() => {
    const { question } = business.snapshot();
    if (!question) return;
    asked.push(question);
    if (question.kind === 'lost' && answers.lost !== undefined) question.answer(answers.lost);
    else if (question.kind === 'leave' && answers.leave !== undefined) question.answer(answers.leave);
    else throw new Error(`not expected to be asked: ${question.kind}`);
  });
  const desk = new Desk({
    book,
    cursor,
    keeper,
    business,
    spokesman,
    t: translate('zh'),
    reasonOf,
    saveFile,
    saveFiles,
    afterPaint: atOnce,
  });
  return { desk, seen, asked };
}
