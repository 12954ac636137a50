import { type ReactNode, useMemo } from 'react';
import type { OpenWorkbook } from '../../entries';
import { CONTACTS_SHEET, EVIDENCE_SHEET } from '../../sheets';
import { AddRows } from './add-rows';
import { freeRows } from './free-rows';
import type { Session } from '../session';

/** From so many free rows down, more are offered. */
const FEW = { [EVIDENCE_SHEET]: 5, [CONTACTS_SHEET]: 2 } as const;

/** Offers free rows where a list has few left; for the browser edition, where nobody can put them in by hand. */
export function FewRows({
  session,
  opened,
  sheet,
}: {
  readonly session: Session;
  readonly opened: OpenWorkbook;
  readonly sheet: keyof typeof FEW;
}): ReactNode {
  const left = useMemo(() => freeRows(opened, sheet), [opened, sheet]);
  return <AddRows session={session} sheet={sheet} left={left} isOffered={left <= FEW[sheet]} />;
}
