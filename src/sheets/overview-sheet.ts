import { build, type Expression } from '../formula';
import { LONGEST, type Section, sectionName } from '../model';
import { answeredCell, bandCell, OVERVIEW_SHEET, pointsCell, requiredCell, type Side, totalCell } from '../scoring';
import type { Contents } from './contents';
import { bandHighlights } from './highlights';
import { SHEET_NAMES, unitCell } from './ids';
import { bandTable, deadlineTable, parameterRows, remarks } from './overview-document';
import { header, heading, OVERVIEW_COLUMNS, WIDTH } from './overview-frame';
import { across, cell, sheet } from './sheet';
import type { Area, CellSpec, Chart, DataBar, SheetSpec } from './spec';
import type { UnsizedRow } from './text-fit';
import { message, textValidation } from './validations';

const BAR_COLOR = '8FB4DD';

/** 总览: the unit, the result and progress, points per section, grades, deadlines, and what the document says of itself. */
export function overviewSheet(contents: Contents): SheetSpec {
  const { template } = contents;
  return sheet({
    id: OVERVIEW_SHEET,
    name: SHEET_NAMES[OVERVIEW_SHEET],
    visibility: 'visible',
    tabColor: 'C00000',
    columns: OVERVIEW_COLUMNS,
    rows: [
      { key: '', height: 34, cells: { label: cell('title', template.title, across(WIDTH)) } },
      ...factRows(contents),
      ...resultRows(),
      ...progressRows(contents),
      ...sectionTable(contents),
      ...parameterRows(contents),
      ...bandTable(contents),
      ...deadlineTable(contents),
      ...remarks(contents),
    ],
    highlights: bandHighlights(template.bands, ['result/self', 'result/reviewed'], ['second']),
    bars: dataBars(template.sections),
    charts: rateCharts(template.sections),
    frozen: { rows: 2, columns: 0 },
  });
}

/** A row of two labels, each with its value over two columns; without a second one the first takes the whole row. */
const facts = (label: string, value: CellSpec, second?: readonly [string, CellSpec], key = ''): UnsizedRow => ({
  key,
  cells: {
    label: cell('label', label),
    value: { ...value, ...across(second ? 2 : WIDTH - 1) },
    ...(second ? { third: cell('label', second[0]), fourth: { ...second[1], ...across(2) } } : {}),
  },
});

function factRows({ template, submission }: Contents): UnsizedRow[] {
  const { source, assessed, period } = template;
  const variant = template.variants.find(({ id }) => id === submission.template.variant);
  const unit = cell('entryText', submission.unit, {
    unlocked: true,
    validation: {
      ...textValidation(LONGEST.unit),
      prompt: message('被考核单位', '请填写单位全称，其他各表随之显示。'),
    },
  });
  return [
    facts('被考核单位', unit, ['考核年度', cell('text', period)], unitCell.row),
    facts('依据文件', cell('text', source.document), ['文号', cell('text', source.number)]),
    facts('发文单位', cell('text', source.issuer), ['发文日期', cell('text', source.date)]),
    facts('考核对象', cell('text', assessed), [
      '模板',
      cell('text', `${template.id} 第${template.version}版${variant ? ` ${variant.title}` : ''}`),
    ]),
  ];
}

function progressRows({ formula }: Contents): UnsizedRow[] {
  const [answered, required] = [build.ref(answeredCell), build.ref(requiredCell)];
  const share = build.when(build.equal(required, 0), 0, build.divide(answered, required));
  return [
    heading('填报进度'),
    header('项目', '项数', '进度', '说明'),
    {
      key: answeredCell.row,
      cells: {
        label: cell('label', '已填项数'),
        value: cell('computed', formula(answeredCell)),
        second: cell('rate', share),
        third: cell(
          'text',
          build.when(build.less(answered, required), '尚有未填项，得分和等次为暂定。', '应填各项均已填写。'),
          across(3),
        ),
      },
    },
    {
      key: requiredCell.row,
      cells: {
        label: cell('label', '应填项数'),
        value: cell('computed', formula(requiredCell)),
        second: cell('centred'),
        third: cell('text', '加分项可不填，不计入应填项数。', across(3)),
      },
    },
  ];
}

function resultRows(): UnsizedRow[] {
  const row = (side: Side, label: string, remark: string): UnsizedRow => ({
    key: `result/${side}`,
    height: 30,
    cells: {
      label: cell('label', label),
      value: cell('result', build.ref(totalCell(side))),
      second: cell('result', build.ref(bandCell(side))),
      third: cell('text', remark, across(3)),
    },
  });
  return [
    heading('考核结果'),
    header('项目', '总分', '等次', '说明'),
    row('self', '自评', '按被考核单位的填报值计算。'),
    row('reviewed', '核定', '按核定值计算；未填核定值的，按填报值计算。'),
  ];
}

const sectionKey = (sectionId: string): string => `section/${sectionId}`;

function sectionTable({ template }: Contents): UnsizedRow[] {
  return [
    heading('各部分得分'),
    header('考核内容', '分值', '自评得分', '自评得分率', '核定得分', '核定得分率'),
    ...template.sections.map((section): UnsizedRow => {
      const points = (side: Side) => build.ref(pointsCell(section.id, side));
      const { declaredPoints, role } = section;
      const declared =
        declaredPoints === undefined ? undefined : role === 'deduction' ? -declaredPoints : declaredPoints;
      const rate = (side: Side): Expression | undefined =>
        declared === undefined ? undefined : build.divide(points(side), declared);
      return {
        key: sectionKey(section.id),
        cells: {
          label: cell('label', sectionName(section)),
          value: cell('centred', declared),
          second: cell('computed', points('self')),
          third: cell('rate', rate('self')),
          fourth: cell('computed', points('reviewed')),
          fifth: cell('rate', rate('reviewed')),
        },
      };
    }),
  ];
}

/** The rows of the section table, where there are any. */
function sectionRows(sections: readonly Section[]): Area['rows'] | undefined {
  const [first] = sections;
  const last = sections.at(-1);
  return first && last && [sectionKey(first.id), sectionKey(last.id)];
}

function dataBars(sections: readonly Section[]): DataBar[] {
  const bar = (rows: Area['rows'], column: string): DataBar => ({
    area: { rows, columns: [column, column] },
    min: 0,
    max: 1,
    color: BAR_COLOR,
  });
  const rows = sectionRows(sections);
  if (!rows) return [];
  return [bar([answeredCell.row, answeredCell.row], 'second'), bar(rows, 'third'), bar(rows, 'fifth')];
}

/** From so many sections on a radar tells more than bars. */
const RADAR_FROM = 5;

/** 各部分得分率, beside the tables: only of what is scored up to a limit, neither bonus nor deductions. */
function rateCharts(sections: readonly Section[]): Chart[] {
  const base = sections.filter(({ role, declaredPoints }) => role === 'base' && declaredPoints !== undefined);
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
      place: { row: unitCell.row, column: WIDTH + 3, width: 420, height: 280 },
    },
  ];
}
