import { createContext } from 'react';
import type { Notice } from './notices';

/** The messages that stand there, and how one of them goes away. */
export type NoticeBoard = { readonly notices: readonly Notice[]; readonly dismiss: (id: number) => void };

/** Apart from the pane's own context, which seldom changes. */
export const NoticesContext = createContext<NoticeBoard>({ notices: [], dismiss: () => undefined });
