import { createContext, useContext } from 'react';
import type { Desk } from '../desk/desk';
import type { Translate } from '../text/text';

/** What the parts of the page work with. */
export type PageParts = { readonly desk: Desk; readonly t: Translate };

export const DeskContext = createContext<PageParts | undefined>(undefined);

export function useDesk(): PageParts {
  const parts = useContext(DeskContext);
  if (!parts) throw new Error('there is no desk around this part of the page');
  return parts;
}
