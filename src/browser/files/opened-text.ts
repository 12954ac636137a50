import type { Issue } from '../../issues';
import type { Translate } from '../text/text';

/** More would not be looked up. */
const MOST_CELLS = 8;

/** Says that a file was opened, and which of its cells were mended on the way. */
export function openedText(file: string, mended: readonly Issue[], t: Translate): string {
  if (mended.length === 0) return t('file.opened', { file });
  const cells = mended.map(({ at: { sheet = '', cell = '' } }) => `${sheet}!${cell}`);
  const more = cells.length > MOST_CELLS ? ['…'] : [];
  const list = [...cells.slice(0, MOST_CELLS), ...more].join(t('list.separator'));
  return t('file.openedMended', { file, count: cells.length, cells: list });
}
