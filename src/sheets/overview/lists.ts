import { build } from '../../formula';
import type { Template, TemplateList } from '../../model';
import { OVERVIEW_SHEET } from '../../scoring';
import type { Contents } from '../contents';
import { verdictHighlights } from '../form/list-highlights';
import { listStatedCell, listTotalCell, listVerdictCell } from '../form/list-result';
import { frameOf, header, heading, toEdge } from './frame';
import { at, cell } from '../sheet';
import type { Highlight } from '../spec';
import type { UnsizedRow } from '../text-fit';

const rowKey = ({ id }: TemplateList): string => `list/${id}`;
const VERDICT_COLUMN = 'third';

/** 清单核对: each list of a form, beside the number that the form states. */
export function listTable({ template }: Contents): UnsizedRow[] {
  const { lists } = template;
  if (lists.length === 0) return [];
  const frame = frameOf(template);
  return [
    heading(frame, '清单核对'),
    header(frame, '清单', '填报数', '清单行数、合计', '核对'),
    ...lists.map((list): UnsizedRow => ({
      key: rowKey(list),
      cells: {
        label: cell('label', list.title),
        value: cell('centred', list.check === 'none' ? undefined : build.ref(listStatedCell(list))),
        second: cell('centred', build.ref(listTotalCell(list))),
        [VERDICT_COLUMN]: cell('text', build.ref(listVerdictCell(list)), toEdge(frame, 3)),
      },
    })),
  ];
}

/** Which of them agree, and which want attention. */
export const listTableHighlights = ({ lists }: Template): Highlight[] =>
  lists.flatMap((list) => verdictHighlights(at(OVERVIEW_SHEET, rowKey(list), VERDICT_COLUMN)));
