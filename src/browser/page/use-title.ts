import { useEffect } from 'react';
import { unitCell } from '../../sheets';
import type { Desk } from '../desk/desk';
import { useDesk } from './desk-context';
import { useBookRevision } from './use-book';

/** The tab of the browser is named after the unit. */
export function useTitle({ book }: Desk): void {
  const { t } = useDesk();
  useBookRevision(book);
  const unit = book.spec ? String(book.live.value(unitCell) ?? '') : '';
  const title = unit ? t('page.title', { unit }) : t('page.name');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
