import { build, THIS_ROW } from '../../formula';
import { describe } from '../../issues';
import { documentNotes, type Template } from '../../model';
import { describeInterval } from '../../rules';
import { OVERVIEW_SHEET, parameterCell } from '../../scoring';
import type { Contents } from '../contents';
import { type Frame, frameOf, header, heading, toEdge } from './frame';
import { across, at, cell } from '../sheet';
import type { CellSpec, Highlight } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { message } from '../validations';

/** 设定值: numbers that the office sets and rules compare with. */
export function parameterRows({ template, input }: Contents): UnsizedRow[] {
  if (template.parameters.length === 0) return [];
  const frame = frameOf(template);
  const use = template.kind === 'scorecard' ? '由考核单位设定，用于计分。' : '由考核单位设定，用于判断是否达标。';
  return [
    heading(frame, '设定值'),
    header(frame, '名称', '数值', '单位', '说明'),
    ...template.parameters.map(({ id, title, unit, min, max }): UnsizedRow => ({
      key: parameterCell(id).row,
      cells: {
        label: cell('label', title),
        value: cell('entry', input(parameterCell(id)), {
          unlocked: true,
          validation: {
            rule: { kind: 'decimal', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
            prompt: message('设定值', `${title}由考核单位设定。`),
            error: message('设定值有误', '请填数字。'),
          },
        }),
        second: cell('centred', unit),
        third: cell('text', use, toEdge(frame, 3)),
      },
    })),
  ];
}

/** Numbers that are still to be set. */
export function parameterHighlights({ parameters }: Template): Highlight[] {
  const [first, last] = [parameters[0], parameters.at(-1)];
  if (!first || !last) return [];
  const { column } = parameterCell(first.id);
  const rows = [parameterCell(first.id).row, parameterCell(last.id).row] as const;
  const value = build.ref(at(OVERVIEW_SHEET, THIS_ROW, column));
  return [{ area: { rows, columns: [column, column] }, when: build.equal(build.trim(value), ''), style: 'unanswered' }];
}

/** 等次标准: the grades, as printed. */
export function bandTable({ template }: Contents): UnsizedRow[] {
  const { bands } = template;
  if (bands.length === 0) return [];
  const frame = frameOf(template);
  const row = (label: CellSpec, standard: CellSpec, result: CellSpec): UnsizedRow => ({
    key: '',
    cells: { label, value: { ...standard, ...across(3) }, fourth: { ...result, ...toEdge(frame, 4) } },
  });
  return [
    heading(frame, '等次标准'),
    row(cell('header', '等次'), cell('header', '标准'), cell('header', '结果运用')),
    ...bands.map((band) =>
      row(
        cell('label', band.label),
        cell('text', band.text ?? describeInterval(band, '分')),
        cell('text', band.result),
      ),
    ),
  ];
}

/** 报送时限, with the document's words. */
export function deadlineTable({ template }: Contents): UnsizedRow[] {
  const { deadlines } = template;
  if (deadlines.length === 0) return [];
  const frame = frameOf(template);
  const row = (title: CellSpec, date: CellSpec, text: CellSpec): UnsizedRow => ({
    key: '',
    cells: { label: title, value: date, second: { ...text, ...toEdge(frame, 2) } },
  });
  return [
    heading(frame, '报送时限'),
    row(cell('header', '事项'), cell('header', '日期'), cell('header', '原文')),
    ...deadlines.map(({ title, date, text }) => row(cell('label', title), cell('centred', date), cell('text', text))),
  ];
}

function paragraphs(frame: Frame, title: string, texts: readonly string[]): UnsizedRow[] {
  if (texts.length === 0) return [];
  return [
    heading(frame, title),
    ...texts.map((text, i): UnsizedRow => ({
      key: '',
      cells: { label: cell('text', `${i + 1}. ${text}`, toEdge(frame, 0)) },
    })),
  ];
}

/** 报送要求 and 关于文件的说明: what the document asks, and what a reader should know of it. */
export const remarks = ({ template }: Contents): UnsizedRow[] => [
  ...paragraphs(frameOf(template), '报送要求', template.instructions),
  ...paragraphs(frameOf(template), '关于文件的说明', noteTexts(template)),
];

const noteTexts = (template: Template): readonly string[] =>
  documentNotes(template).map((note) => {
    const { message: text, remedy } = describe(note);
    return `${text}${remedy}`;
  });
