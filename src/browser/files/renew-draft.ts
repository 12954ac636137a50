import { Book } from '../../hosts/html';
import type { WholeDraft } from '../drafts/draft';
import type { Renewal } from '../drafts/keeper-options';
import { layOutAnew } from './lay-out-anew';

/** Lays out anew what another version of the program has kept. Loaded where there is such a draft. */
export async function renewDraft({ spec, entries }: WholeDraft): Promise<Renewal> {
  const book = new Book();
  book.open(spec, entries);
  const laidOut = await layOutAnew(book.read());
  if (laidOut.kind === 'refused') return { issues: laidOut.issues };
  return { spec: laidOut.spec, issues: laidOut.lost };
}
