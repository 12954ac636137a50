import { build, type Expression } from '../../formula';
import { scoredSections, type Section, sectionName, type Template } from '../../model';
import { bandCell, partCell, pointsCell, type Side, testCell, totalCell } from '../../scoring';
import { BAR_COLOR, frameOf, header, heading, toEdge } from './frame';
import type { Contents } from '../contents';
import { unitCell } from '../ids';
import { cell } from '../sheet';
import type { Area, Chart, DataBar } from '../spec';
import type { UnsizedRow } from '../text-fit';

/** 考核结果: total and, where there are any, grade of both sides. */
export function resultRows({ template }: Contents): UnsizedRow[] {
  const frame = frameOf(template);
  const isGraded = template.bands.length > 0;
  const row = (side: Side, label: string, remark: string): UnsizedRow => ({
    key: `result/${side}`,
    height: 30,
    cells: {
      label: cell('label', label),
      value: cell('result', build.ref(totalCell(side))),
      ...(isGraded
        ? { second: cell('result', build.ref(bandCell(side))), third: cell('text', remark, toEdge(frame, 3)) }
        : { second: cell('text', remark, toEdge(frame, 2)) }),
    },
  });
  return [
    heading(frame, '考核结果'),
    header(frame, '项目', '总分', ...(isGraded ? ['等次'] : []), '说明'),
    row('self', '自评', '按被考核单位的填报值计算。'),
    row('reviewed', '核定', '按核定值计算；未填核定值的，按填报值计算。'),
    ...testRows(template),
  ];
}

/** What points must reach, in the document's words. */
function testRows({ tests, ...template }: Template): UnsizedRow[] {
  if (tests.length === 0) return [];
  const frame = frameOf(template);
  return [
    header(frame, '应达到的条件', '自评', '核定', '原文'),
    ...tests.map(({ id, title, text }): UnsizedRow => ({
      key: testRow(id),
      cells: {
        label: cell('label', title),
        value: cell('computed', build.ref(testCell(id, 'self'))),
        second: cell('computed', build.ref(testCell(id, 'reviewed'))),
        third: cell('text', text, toEdge(frame, 3)),
      },
    })),
  ];
}

const testRow = (id: string): string => `result/test/${id}`;

const sectionKey = (sectionId: string): string => `section/${sectionId}`;

/** 各部分得分: of the sections that give points; above them, of the parts that they make up. */
export function sectionTable({ template }: Contents): UnsizedRow[] {
  const frame = frameOf(template);
  const head = (label: string) => header(frame, label, '分值', '自评得分', '自评得分率', '核定得分', '核定得分率');
  const { parts } = template;
  return [
    heading(frame, '各部分得分'),
    ...(parts.length > 0 ? [head('指标体系')] : []),
    ...parts.map(({ id, title, declaredPoints }) => pointsRow(`part/${id}`, title, declaredPoints, partPoints(id))),
    head('考核内容'),
    ...scoredSections(template).map((section) => {
      const { id, declaredPoints, role } = section;
      const declared =
        declaredPoints === undefined ? undefined : role === 'deduction' ? -declaredPoints : declaredPoints;
      return pointsRow(sectionKey(id), sectionName(section), declared, (side) => build.ref(pointsCell(id, side)));
    }),
  ];
}

const partPoints =
  (id: string) =>
  (side: Side): Expression =>
    build.ref(partCell(id, side));

function pointsRow(
  key: string,
  label: string,
  declared: number | undefined,
  points: (side: Side) => Expression,
): UnsizedRow {
  const rate = (side: Side): Expression | undefined =>
    declared === undefined ? undefined : build.divide(points(side), declared);
  return {
    key,
    cells: {
      label: cell('label', label),
      value: cell('centred', declared),
      second: cell('computed', points('self')),
      third: cell('rate', rate('self')),
      fourth: cell('computed', points('reviewed')),
      fifth: cell('rate', rate('reviewed')),
    },
  };
}

/** The rows of the section table, where there are any. */
function sectionRows(sections: readonly Section[]): Area['rows'] | undefined {
  const [first] = sections;
  const last = sections.at(-1);
  return first && last && [sectionKey(first.id), sectionKey(last.id)];
}

/** Bars of the rates of sections. */
export function rateBars(template: Template): DataBar[] {
  const rows = sectionRows(scoredSections(template));
  if (!rows) return [];
  return ['third', 'fifth'].map((column) => ({
    area: { rows, columns: [column, column] },
    min: 0,
    max: 1,
    color: BAR_COLOR,
  }));
}

/** From so many sections on a radar tells more than bars. */
const RADAR_FROM = 5;

/** 各部分得分率, beside the tables: only of what is scored up to a limit, neither bonus nor deductions. */
export function rateCharts(template: Template): Chart[] {
  const base = scoredSections(template).filter(
    ({ role, declaredPoints }) => role === 'base' && declaredPoints !== undefined,
  );
  const rows = sectionRows(base);
  if (!rows) return [];
  const column = (key: string): Area => ({ rows, columns: [key, key] });
  return [
    {
      kind: base.length < RADAR_FROM ? 'bar' : 'radar',
      name: '各部分得分率',
      title: '各部分得分率',
      categories: column('label'),
      series: [
        { name: '自评', values: column('third'), color: BAR_COLOR },
        { name: '核定', values: column('fifth'), color: '1F4E79' },
      ],
      place: { row: unitCell.row, column: frameOf(template).length + 3, width: 420, height: 280 },
    },
  ];
}
