import { build, type CellRef, dateSerial, type Expression } from '../formula';
import {
  type EvidenceItem,
  type Indicator,
  indicatorLabel,
  indicatorsOf,
  LONGEST,
  type Submission,
  type Template,
} from '../model';
import type { Contents } from './contents';
import { EVIDENCE_SHEET, evidenceRow, LIST_HEADER, unitCell, SHEET_NAMES } from './ids';
import { indicatorLabelCell } from './lists-sheet';
import { across, at, cell, sheet } from './sheet';
import type { CellSpec, SheetSpec, Validation } from './spec';
import type { UnsizedRow } from './text-fit';
import { message, textValidation } from './validations';

const COLUMNS = [
  { key: 'number', header: '序号', width: 6 },
  { key: 'indicator', header: '对应指标', width: 34 },
  { key: 'title', header: '材料名称', width: 38 },
  { key: 'documentNumber', header: '文号', width: 20 },
  { key: 'date', header: '日期', width: 12 },
  { key: 'issuer', header: '发文单位', width: 18 },
  { key: 'file', header: '文件名', width: 24 },
  { key: 'note', header: '备注', width: 16 },
] as const;

const HEAD_ROWS = 4;
/** Rows of an empty list, and at least this many left over in a filled one. */
const ROWS = 60;
const SPARE_ROWS = 20;

/**
 * The cells that say which indicator each material is for, one for each row of the list.
 * @param spare how many rows are to be left over, where more than usual are wanted
 */
export function materialCells({ evidence }: Submission, spare = 0): readonly CellRef[] {
  const length = Math.max(ROWS, evidence.length + Math.max(SPARE_ROWS, spare));
  return Array.from({ length }, (_, i) => at(EVIDENCE_SHEET, evidenceRow(i + 1), 'indicator'));
}

/** How many materials are listed for an indicator. */
export const countMaterials = ({ materials }: Contents, { id }: Indicator): Expression =>
  build.countIf(materials, build.ref(indicatorLabelCell(id)));

/** 材料清单: numbered materials, each for an indicator. */
export function evidenceSheet(contents: Contents): SheetSpec {
  const { template, submission, materials } = contents;
  const labels = new Map(indicatorsOf(template).map((indicator) => [indicator.id, indicatorLabel(indicator)]));
  const validations = validationsOf(template);
  // Materials without a number, and the rows left over, go on from the largest number so far.
  let last = 0;
  const rows = materials.map(({ row: key }, i): UnsizedRow => {
    const item = submission.evidence[i];
    const number = item?.number ?? last + 1;
    last = Math.max(last, number);
    return { key, cells: itemCells(number, item, labels, validations) };
  });
  return sheet({
    id: EVIDENCE_SHEET,
    name: SHEET_NAMES[EVIDENCE_SHEET],
    visibility: 'visible',
    growable: true,
    columns: COLUMNS.map(({ key, width }) => ({ key, width })),
    rows: [
      { key: '', height: 34, cells: { number: cell('title', '材料清单', across(COLUMNS.length)) } },
      {
        key: '',
        height: 24,
        cells: {
          number: cell('captionLabel', '单位：'),
          indicator: cell('captionResult', build.ref(unitCell)),
          title: cell('caption', '所有材料按顺序编号；每份材料选择一项对应指标。', across(COLUMNS.length - 2)),
        },
      },
      { key: LIST_HEADER, cells: Object.fromEntries(COLUMNS.map(({ key, header }) => [key, cell('header', header)])) },
      ...rows,
    ],
    frozen: { rows: HEAD_ROWS, columns: 2 },
    printTitle: { from: HEAD_ROWS, to: HEAD_ROWS },
  });
}

type Validations = Readonly<Record<(typeof COLUMNS)[number]['key'], Validation>>;

function validationsOf(template: Template): Validations {
  return {
    number: {
      rule: { kind: 'whole', min: 1 },
      error: message('序号有误', '序号请填大于0的整数。'),
    },
    indicator: {
      rule: { kind: 'listFrom', refs: indicatorsOf(template).map(({ id }) => indicatorLabelCell(id)) },
      prompt: message('对应指标', '请从下拉列表中选择本材料支撑的指标。'),
      error: message('指标有误', '请从下拉列表中选择指标。'),
    },
    title: textValidation(LONGEST.name),
    documentNumber: textValidation(LONGEST.name),
    date: {
      rule: { kind: 'date', min: '1990-01-01', max: '2099-12-31' },
      prompt: message('日期', '请填材料的成文日期，如2021-05-27。'),
      error: message('日期有误', '请按2021-05-27的格式填写日期。'),
    },
    issuer: textValidation(LONGEST.name),
    file: textValidation(LONGEST.name),
    note: textValidation(),
  };
}

function itemCells(
  number: number,
  item: EvidenceItem | undefined,
  labels: ReadonlyMap<string, string>,
  validations: Validations,
): Record<string, CellSpec> {
  const entry = (key: keyof Validations, style: CellSpec['style'], value?: string | number) =>
    ({ [key]: cell(style, value, { unlocked: true, validation: validations[key] }) }) as const;
  const label = item?.indicator === undefined ? undefined : (labels.get(item.indicator) ?? item.indicator);
  return {
    ...entry('number', 'entry', number),
    ...entry('indicator', 'entryText', label),
    ...entry('title', 'entryText', item?.title),
    ...entry('documentNumber', 'entryText', item?.documentNumber),
    ...entry('date', 'entryDate', item?.date === undefined ? undefined : (dateSerial(item.date) ?? item.date)),
    ...entry('issuer', 'entryText', item?.issuer),
    ...entry('file', 'entryText', item?.file),
    ...entry('note', 'entryText', item?.note),
  };
}
