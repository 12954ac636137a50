import { build } from '../../formula';
import type { Template } from '../../model';
import { answeredCell, bandCell, requiredCell, totalCell } from '../../scoring';
import { unitCell } from '../ids';
import { across, cell } from '../sheet';
import type { StyleName } from '../styles';
import type { UnsizedRow } from '../text-fit';
import { headerCells, type ScoreColumns } from './score-columns';

/** What stands above the table: the document's heading, the unit and its result, the heads of the columns. */
export function headRows(template: Template, columns: ScoreColumns): UnsizedRow[] {
  const [first] = columns.all;
  const whole = across(columns.all.length);
  const row = (style: StyleName, text: string, height?: number): UnsizedRow => ({
    key: '',
    ...(height === undefined ? {} : { height }),
    cells: { [first?.key ?? '']: cell(style, text, whole) },
  });
  return [
    ...template.heading.map((line) => row('caption', line)),
    row('title', template.title, 34),
    {
      key: '',
      height: 24,
      cells: {
        ...captionCells(columns),
        ...(template.bands.length > 0
          ? {
              entry: cell('captionLabel', '自评等次：'),
              unit: cell('captionResult', build.ref(bandCell('self')), across(2)),
            }
          : {}),
        points: cell('captionLabel', '已填：'),
        materials: cell('captionResult', build.ref(answeredCell)),
        review: cell('captionLabel', '应填：'),
        reviewed: cell('captionResult', build.ref(requiredCell)),
      },
    },
    { key: '', cells: headerCells(template, columns) },
  ];
}

/** The unit over the first columns; the total right of it, before the entries. */
function captionCells({ all, printed }: ScoreColumns): UnsizedRow['cells'] {
  const titleAt = printed.indexOf('title');
  const working = all.slice(titleAt + 2).map(({ key }) => key);
  const [total = '', value = ''] = working.slice(0, working.indexOf('entry'));
  const left = working.indexOf('entry') - 1;
  return {
    [all[0]?.key ?? '']: cell('captionLabel', '被考核单位：', across(titleAt)),
    title: cell('captionResult', build.ref(unitCell), across(2)),
    [total]: cell('captionLabel', '自评总分：'),
    [value]: cell('captionResult', build.ref(totalCell('self')), across(left)),
  };
}
