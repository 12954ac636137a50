/** What the address of the page asks for: a draft, an empty page, or nothing in particular. */
export type Wanted =
  { readonly kind: 'draft'; readonly id: string } | { readonly kind: 'new' } | { readonly kind: 'any' };

const DRAFT = /^#draft=(\w+)$/;
const NEW = '#new';

export function wantedBy(hash: string): Wanted {
  const id = DRAFT.exec(hash)?.[1];
  if (id !== undefined) return { kind: 'draft', id };
  return hash === NEW ? { kind: 'new' } : { kind: 'any' };
}

/** The address that asks for a draft again after a reload; for none, for an empty page. */
export const addressOf = (draft: string | undefined): string => (draft === undefined ? NEW : `#draft=${draft}`);
