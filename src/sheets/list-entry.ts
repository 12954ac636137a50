import { LONGEST, type TemplateList } from '../model';
import type { EntryFormat } from '../rules';

/** What a cell of a form's list takes. */
export function listEntry({ type, unit }: TemplateList['columns'][number]): EntryFormat {
  switch (type) {
    case 'text':
      return { type, maxLength: LONGEST.name };
    case 'number':
    case 'count':
      return { type, min: 0, ...(unit === undefined ? {} : { unit }) };
  }
}
