import { measureCell } from '../../scoring';
import type { Contents } from '../contents';
import { hasNotes } from '../ids';
import { MEASURE_COLUMNS, measuresOf } from './measures';
import type { TableColumn } from './printed-columns';

/** The columns beside the printed ones: what is measured, what Kaohe adds, and whether a row is filled in. */
export function ownColumns(contents: Contents): readonly Omit<TableColumn, 'width'>[] {
  const { template, computed } = contents;
  const measures = measuresOf(template);
  const hasRate = measures.some(({ id }) => computed(measureCell(id)) !== undefined);
  const headers: readonly (readonly [key: string, header: string, isShown: boolean])[] = [
    ...MEASURE_COLUMNS.map(({ key, header }) => [key, header, key !== 'measure' || hasRate] as const).filter(
      () => measures.length > 0,
    ),
    ['status', '状态', template.added.includes('status')],
    ['deadline', '完成时限', template.added.includes('deadline')],
    ['result', '完成情况', template.added.includes('result')],
    ['note', '备注', hasNotes(template)],
    ['answer', '填报', true],
  ];
  return headers.filter(([, , isShown]) => isShown).map(([key, header]) => ({ key, header, own: true }));
}
