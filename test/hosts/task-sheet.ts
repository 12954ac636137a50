import { build, type CellRef } from '../../src/formula';
import type { CellSpec, SheetSpec, WorkbookSpec } from '../../src/sheets';
import { cell, down, sheet } from '../../src/sheets/sheet';
import { textValidation } from '../../src/sheets/validations';

/** A cell of the list of tasks: rows 1 to 40. */
export const task = (row: number, column: string): CellRef => ({ sheet: 'tasks', row: String(row), column });

/** Tasks of a section: its name stands in one cell beside all of them. */
const IN_SECTION = 5;
const LEADS = ['办公室', '科技局', '市场监管局'];
const STATES = ['已完成', '进行中'];

const state = (value?: string): CellSpec =>
  cell('entryText', value, {
    unlocked: true,
    validation: {
      rule: { kind: 'list', options: ['未开始', ...STATES] },
      error: { title: '填报有误', text: '请从下拉列表中选择。' },
    },
  });

/**
 * Forty tasks in eight sections, with who leads them, how they stand (of every third nothing is known) and a note; the
 * note on the first two of a section is one. Heads in the third row, a title above them, a count below the list.
 */
export function taskSpec(): WorkbookSpec {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const within = i % IN_SECTION;
    return {
      key: String(i + 1),
      cells: {
        ...(within === 0 ? { section: cell('label', `${i / IN_SECTION + 1}、重点`, down(IN_SECTION)) } : {}),
        number: cell('centred', i + 1),
        text: cell('text', `任务${i + 1}`),
        lead: cell('text', LEADS[i % LEADS.length]),
        state: state(STATES[i % 3]),
        ...(within === 1
          ? {}
          : {
              note: cell('entryText', undefined, {
                unlocked: true,
                validation: textValidation(),
                ...(within === 0 ? down(2) : {}),
              }),
            }),
      },
    };
  });
  const heads = { section: '重点', number: '序号', text: '任务', lead: '牵头单位', state: '状态', note: '备注' };
  return {
    title: '工作要点',
    subject: '示例县',
    names: [{ name: 'KH_LAST', ref: task(40, 'state') }],
    sheets: [
      sheet({
        id: 'tasks',
        name: '任务表',
        visibility: 'visible',
        columns: Object.keys(heads).map((key) => ({ key, width: key === 'number' ? 6 : 16 })),
        rows: [
          { key: '', cells: { section: cell('title', '2017年工作要点', { span: { rows: 1, columns: 6 } }) } },
          {
            key: 'head',
            cells: Object.fromEntries(Object.entries(heads).map(([key, head]) => [key, cell('header', head)])),
          },
          ...rows,
          {
            key: 'count',
            cells: {
              section: cell('label', '共'),
              number: cell(
                'computed',
                build.sum(build.ref({ sheet: 'tasks', row: '40', column: 'number' }), build.ref(task(1, 'number'))),
              ),
            },
          },
        ],
        frozen: { rows: 3, columns: 3 },
        printTitle: { from: 3, to: 3 },
        filter: { rows: ['head', '40'], columns: ['section', 'note'] },
      }),
    ],
  };
}

export function taskSheet({ sheets }: WorkbookSpec): SheetSpec {
  const [found] = sheets;
  if (!found) throw new Error('no sheet');
  return found;
}
