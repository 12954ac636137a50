import { Book, Cursor } from '../../hosts/html';
import { type Issue, issue, type Locale } from '../../issues';
import { openTabChannel } from '../drafts/channel';
import type { DraftStore } from '../drafts/draft';
import { IdbDraftStore } from '../drafts/idb-store';
import { DraftKeeper } from '../drafts/keeper';
import { reasonOf } from '../drafts/reason';
import { saveFile, saveFiles } from '../files/save-file';
import { translate, type Translate } from '../text/text';
import { afterPaint } from './after-paint';
import { Business } from './business';
import { Desk } from './desk';
import { Spokesman } from './voice';

/** A database that says nothing for so long, milliseconds, is none. */
const PATIENCE = 5000;

/** Opens the store of drafts and puts everything together. @param program version of the program */
export async function makeDesk(locale: Locale, program: string): Promise<Desk> {
  const t = translate(locale);
  const book = new Book();
  const cursor = new Cursor();
  const spokesman = new Spokesman();
  const store = await openStore(t);
  if ('refusal' in store) spokesman.report([store.refusal]);
  const keeper = new DraftKeeper({
    book,
    store,
    channel: openTabChannel(),
    program,
    renew: async (draft) => (await import('../files/renew-draft')).renewDraft(draft),
    settle: () => {
      if (!cursor.commit()) cursor.cancel();
    },
    report: spokesman.report,
    reasonOf: (thrown) => reasonOf(thrown, t),
    now: Date.now,
    afterPaint,
  });
  const business = new Business();
  return new Desk({
    book,
    cursor,
    keeper,
    business,
    spokesman,
    t,
    saveFile,
    saveFiles,
    afterPaint,
    reasonOf: (thrown) => reasonOf(thrown, t),
  });
}

async function openStore(t: Translate): Promise<{ readonly drafts: DraftStore } | { readonly refusal: Issue }> {
  const refused = (reason: string) => ({ refusal: issue('K912', {}, { reason }) });
  if (!('indexedDB' in window)) return refused(t('reason.missing'));
  const silence = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error(t('reason.silent')));
    }, PATIENCE);
  });
  try {
    return { drafts: await Promise.race([IdbDraftStore.open(), silence]) };
  } catch (thrown) {
    return refused(reasonOf(thrown, t));
  }
}
