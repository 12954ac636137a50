import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { locateCells } from '../../src/entries';
import { a1 } from '../../src/formula';
import { readXlsx } from '../../src/hosts/xlsx';
import { type Clause, clausesOf, type Entry, indicatorsOf, type Template } from '../../src/model';
import { definitionOf, type EntrySpec } from '../../src/rules';
import { entryCells } from '../../src/scoring';
import { departmentSheetId, MATERIALS_COLUMN, PERSON_COLUMNS, PERSON_ROW } from '../../src/sheets';
import { fillings } from '../support/arbitraries';
import { Workplace } from '../support/cli';
import { typeWithOpenpyxl } from '../support/openpyxl';
import { allotments, DEPARTMENTS } from '../support/shared-out';
import { xinyang } from '../support/templates';

const PATIENCE = 180_000;
const SEED = 6;
const T = 'xinyang-2021';

type Items = readonly { readonly id: string; readonly number: string; readonly roles: readonly string[] }[];
type Shared = {
  readonly departments: readonly { readonly name: string; readonly file?: string; readonly items: Items }[];
  readonly unassigned: readonly string[];
};
type Score = {
  readonly unit: string;
  readonly self: unknown;
  readonly clauses: readonly { readonly id: string; readonly entry: unknown }[];
};
type Merged = {
  readonly taken: readonly { readonly clause: string; readonly field: string; readonly from: readonly string[] }[];
  readonly same: number;
  readonly conflicts: readonly object[];
  readonly refused: readonly object[];
  readonly gaps: readonly object[];
  readonly silent: readonly string[];
  readonly materials: number;
  readonly people: number;
  readonly issues: readonly { readonly code: string; readonly file?: string }[];
};

const at = new Workplace();
afterAll(() => {
  at.clear();
});

let template: Template;
/** What everybody would enter who knew all; every clause is answered. */
let known: Readonly<Record<string, Entry>>;

/** Cells to be typed into the workbook of a department. */
type Typed = readonly [row: string, column: string, value: unknown];

/** Types into a department's workbook by another program. */
function type(file: string, department: string, cells: readonly Typed[], target: string): void {
  const { workbook } = readXlsx(readFileSync(at.path(file)), file);
  if (!workbook) throw new Error(`${file} cannot be read`);
  const locate = locateCells(workbook);
  const placed = cells.map(([row, column, value]) => {
    const found = locate({ sheet: departmentSheetId(department), row, column });
    if (!found) throw new Error(`${file} has no cell ${row} ${column}`);
    return [found.sheet, a1(found), value];
  });
  at.write('cells.json', JSON.stringify(placed));
  typeWithOpenpyxl(at.path(file), at.path('cells.json'), at.path(target));
}

const entered = (clause: Clause, entry: Entry): readonly Typed[] =>
  entryCells(clause).map(({ row, column }, i): Typed => {
    const key = definitionOf(clause.rule).entry(clause.rule).fields[i]?.key ?? '';
    return [row, column, entry[key]];
  });

/** A number that two departments do not agree about, and a clause that one of several has left blank. */
let disputed: { readonly clause: Clause; readonly departments: readonly string[] };
let skipped: { readonly clause: Clause; readonly departments: readonly string[] };

/** Those who have entered it. */
const othersThan = ({ departments }: typeof skipped): unknown => departments.filter((_, i) => i !== 1);

/** What everybody knows of a clause, but for the two planted faults. */
function cellsOf(name: string, clause: Clause): readonly Typed[] {
  const entry = known[clause.id] ?? {};
  if (clause === skipped.clause && name === skipped.departments[1]) return [];
  if (clause === disputed.clause && name === disputed.departments[1])
    return entered(clause, { value: Number(entry.value) + 1 });
  return entered(clause, entry);
}

/** What was said, but for the steps that a slow machine is told of. */
const said = (err: string): string => err.replace(/^……[^\n]*\n/gm, '');

type Ran = { readonly code: number | null; readonly value: unknown; readonly err: string };

/** Exit code, standard output as JSON, and what was said. */
function runJson(...args: string[]): Ran {
  const { code, out, err } = at.run(...args, '--json');
  return { code, value: JSON.parse(out) as unknown, err };
}
const decomposed = (...args: string[]): Ran & { readonly value: Shared } => {
  const ran = runJson('decompose', ...args);
  return { ...ran, value: ran.value as Shared };
};
const merged = (...args: string[]): Ran & { readonly value: Merged } => {
  const ran = runJson('merge', ...args);
  return { ...ran, value: ran.value as Merged };
};

/** A number of which one more is a number as good. */
const isCount = ({ type, max, years }: EntrySpec): boolean => type === 'count' && max === undefined && !years;

const files = (folder: string): readonly string[] => readdirSync(at.path(folder)).sort();

let shared: Shared;

beforeAll(async () => {
  template = await xinyang();
  const answered = clausesOf(template).map(({ clause }) => clause.id);
  const samples = fc.sample(fillings(template, { review: false }), { numRuns: 60, seed: SEED });
  known = Object.fromEntries(
    answered.map((id) => {
      const entry = samples.map(({ entries }) => entries[id]).find((one) => one !== undefined);
      if (!entry) throw new Error(`no entry for ${id}`);
      return [id, entry];
    }),
  );
  at.write(
    '分工.json',
    JSON.stringify({
      departments: DEPARTMENTS,
      assignments: Object.fromEntries(
        Object.entries(allotments(template, SEED)).map(([id, { lead, support }]) => [
          // By number where there is one of its own, as a person would write it.
          isOwnNumber(id) ? numberOf(id) : id,
          { lead, ...(support === undefined ? {} : { support: support.split('、') }) },
        ]),
      ),
    }),
  );
}, PATIENCE);

const numberOf = (id: string): string => indicatorsOf(template).find((one) => one.id === id)?.number ?? '';
const isOwnNumber = (id: string): boolean =>
  numberOf(id) !== '' && indicatorsOf(template).filter(({ number }) => number === numberOf(id)).length === 1;

describe('a county with 17 departments', () => {
  test(
    'the work is shared out in the county’s workbook, and what is filled in stays',
    () => {
      at.run('generate', T, '--unit', '示例县', '-o', '空.xlsx');
      at.write('已填.json', JSON.stringify({ [`${T}/1/a`]: known[`${T}/1/a`]?.value ?? null }));
      at.run('fill', '空.xlsx', '--entries', '已填.json', '-o', '已填.xlsx');
      const decompose = ['decompose', '已填.xlsx', '--assign', '分工.json', '--departments', 'all'];
      const { code, out, err } = at.run(...decompose, '--deadline', '2022年5月20日', '-o', '县.xlsx');
      expect({ code, said: said(err) }).toEqual({
        code: 0,
        said: `已生成 县.xlsx：17 个部门，已分配 ${indicatorsOf(template).length} 项，未分配 0 项，部门分解表 17 张。\n`,
      });
      expect(out.split('\n').filter((line) => line.startsWith('县'))).toHaveLength(DEPARTMENTS.length);
      const entryOf = (file: string) => (at.json('score', file) as Score).clauses[0]?.entry;
      expect(entryOf('县.xlsx')).toBe(known[`${T}/1/a`]?.value);
      expect(entryOf('县.xlsx')).toBe(entryOf('已填.xlsx'));
    },
    PATIENCE,
  );

  test(
    'a workbook for each of them; nothing is written where any is there already',
    () => {
      const { code, value } = decomposed('县.xlsx', '--by', 'department', '-o', '下发');
      expect(code).toBe(0);
      shared = value;
      expect(files('下发')).toEqual(DEPARTMENTS.map((name) => `分解-${name}.xlsx`).sort());
      expect(value.unassigned).toEqual([]);
      expect(value.departments.map(({ name, file }) => [name, file])).toEqual(
        value.departments.map(({ name }) => [name, path.join('下发', `分解-${name}.xlsx`)]),
      );
      expect(new Set(value.departments.map(({ name }) => name))).toEqual(new Set(DEPARTMENTS));
      const assigned = new Set(value.departments.flatMap(({ items }) => items.map(({ id }) => id)));
      expect(assigned).toEqual(new Set(indicatorsOf(template).map(({ id }) => id)));

      mkdirSync(at.path('又'));
      at.write(path.join('又', '分解-县法院.xlsx'), '原有');
      const again = ['decompose', '县.xlsx', '--by', 'department', '-o', '又'];
      const refused = at.run(...again);
      expect(refused).toMatchObject({ code: 2, out: '' });
      expect(refused.err).toContain('又/分解-县法院.xlsx：文件已存在，没有覆盖');
      expect(refused.err).toContain('没有写入任何内容');
      expect(files('又')).toEqual(['分解-县法院.xlsx']);
      expect(at.run(...again, '--force', '--departments', '县法院，县公安局')).toMatchObject({ code: 0 });
      expect(files('又')).toEqual(['分解-县公安局.xlsx', '分解-县法院.xlsx'].sort());
      expect(readFileSync(at.path(path.join('又', '分解-县法院.xlsx'))).length).toBeGreaterThan(1000);
    },
    PATIENCE,
  );

  test(
    'filled in by another program and merged: every value arrives; a conflict and a gap are told',
    () => {
      const takers = (indicator: string) =>
        shared.departments.filter(({ items }) => items.some(({ id }) => id === indicator)).map(({ name }) => name);
      const joint = clausesOf(template).flatMap(({ clause, indicator }) =>
        takers(indicator.id).length > 1 ? [{ clause, departments: takers(indicator.id) }] : [],
      );
      const dispute = joint.find(({ clause: { rule } }) => isCount(definitionOf(rule).entry(rule)));
      const skip = joint.findLast(({ clause }) => clause !== dispute?.clause && clause.id !== `${T}/1/a`);
      if (!dispute || !skip) throw new Error('nothing is shared by several');
      disputed = dispute;
      skipped = skip;

      mkdirSync(at.path('交回'));
      for (const { name, file = '', items } of shared.departments) {
        const own = new Set(items.map(({ id }) => id));
        const cells = clausesOf(template)
          .filter(({ indicator }) => own.has(indicator.id))
          .flatMap(({ clause }) => cellsOf(name, clause));
        const more: readonly Typed[] =
          name === '县法院'
            ? [
                [clauseOf(items[0]?.id ?? ''), MATERIALS_COLUMN, '审判白皮书'],
                [PERSON_ROW, PERSON_COLUMNS.name, '张三'],
                [PERSON_ROW, PERSON_COLUMNS.telephone, '0376-0000000'],
              ]
            : [];
        type(file, name, [...cells, ...more], path.join('交回', path.basename(file)));
      }
      at.write(path.join('交回', '~$分解-县法院.xlsx'), 'lock');

      const preview = at.run('merge', '县.xlsx', '交回');
      expect(preview.code).toBe(1);
      expect(said(preview.err)).toBe('未写入，确认后加 -o。\n');
      const conflict = new RegExp(
        `有出入 1 项：\\n  ${disputed.clause.id}  .* ${disputed.departments[0] ?? ''}（牵头） \\d+，`,
      );
      expect(preview.out).toMatch(conflict);
      expect(preview.out).toMatch(
        new RegExp(`未填 1 项：\\n  ${skipped.departments[1] ?? ''} 1 项\\n    ${skipped.clause.id}  .*已填）`),
      );

      const { code, value } = merged('县.xlsx', '交回', '-o', '合并.xlsx');
      expect(code).toBe(1);
      expect(value).toMatchObject({
        conflicts: [
          {
            clause: disputed.clause.id,
            given: disputed.departments.map((department) => expect.objectContaining({ department }) as unknown),
          },
        ],
        refused: [],
        gaps: [{ department: skipped.departments[1], clause: skipped.clause.id, givenBy: othersThan(skipped) }],
        silent: [],
        materials: 1,
        people: 1,
      });
      expect(value.issues.map(({ code: one }) => one)).toEqual(['K312', 'K313']);
      const expected = Object.entries(known).filter(([id]) => id !== disputed.clause.id);
      expect(entriesIn('合并.xlsx')).toEqual(Object.fromEntries(expected));
      // The input is as it was.
      expect(Object.keys(entriesIn('县.xlsx'))).toEqual([`${T}/1/a`]);
    },
    PATIENCE,
  );

  test(
    'merged and shared out again, nothing is lost and nothing is new',
    () => {
      const { value } = merged('合并.xlsx', '交回', '-o', '再合并.xlsx');
      expect(value.taken).toEqual([]);
      expect(value).toMatchObject({ conflicts: [{ clause: disputed.clause.id }], materials: 0, people: 0 });
      const before = at.json('score', '合并.xlsx');
      for (const [i, options] of [[], ['--departments', 'all'], ['--departments', 'none']].entries()) {
        const { code, err } = at.run('decompose', '合并.xlsx', ...options, '-o', `再${i}.xlsx`);
        expect({ code, err }).toMatchObject({ code: 0, err: expect.not.stringContaining('K3') as string });
        expect(at.json('score', `再${i}.xlsx`)).toEqual(before);
        // What departments have entered stands on their sheets still.
        expect(merged(`再${i}.xlsx`, '交回').value).toMatchObject({
          taken: [],
          same: value.same,
          gaps: [{ clause: skipped.clause.id }],
          silent: [],
        });
      }
    },
    PATIENCE,
  );

  test(
    'the word of the department that leads settles what differs; once the rest comes, nothing is open',
    () => {
      const options = ['-o', '牵头.xlsx', '--prefer-lead'];
      const { value } = merged('县.xlsx', '交回', ...options);
      const leads = shared.departments.find(({ items }) =>
        items.some(({ id, roles }) => disputed.clause.id.startsWith(`${id}/`) && roles.includes('lead')),
      );
      expect(value.conflicts).toEqual([]);
      expect(value.taken).toContainEqual(
        expect.objectContaining({ clause: disputed.clause.id, from: expect.arrayContaining([leads?.name]) as unknown }),
      );
      const [, late = ''] = skipped.departments;
      const cells = entered(skipped.clause, known[skipped.clause.id] ?? {});
      type(path.join('交回', `分解-${late}.xlsx`), late, cells, '补报.xlsx');
      const after = merged('牵头.xlsx', '补报.xlsx', '-o', '齐.xlsx');
      expect(after.value).toMatchObject({ gaps: [], silent: [] });
      expect(Object.keys(entriesIn('齐.xlsx')).sort()).toEqual(Object.keys(known).sort());
    },
    PATIENCE,
  );
});

/** The key of an indicator's first row. */
const clauseOf = (indicator: string): string =>
  indicatorsOf(template).find(({ id }) => id === indicator)?.clauses[0]?.id ?? '';

/** What a workbook holds, by clause, as `known` has it. */
function entriesIn(file: string): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    (at.json('score', file) as Score).clauses.flatMap(({ id, entry }) =>
      entry === null ? [] : [[id, typeof entry === 'object' ? (entry as Entry) : { value: entry as string }] as const],
    ),
  );
}

describe('files that are no department’s', () => {
  beforeAll(() => {
    at.run('generate', T, '--unit', '示例县', '-o', '单.xlsx');
    at.run('generate', 'fuxin-2017-tasks', '--unit', '示例县', '-o', '他表.xlsx');
    const other = ['--by', 'department', '--assign', '分工.json', '--departments', '县法院'];
    at.run('decompose', T, '--unit', '别县', ...other, '-o', '别县');
    at.run('decompose', T, '--unit', '示例县', ...other, '-o', '本县');
    at.run('decompose', 'fuxin-2017-tasks', '--unit', '示例县', '--by', 'department', '-o', '他模板');
    at.write('假.xlsx', '这是文字');
    mkdirSync(at.path('空文件夹'));
  }, PATIENCE);

  test.each([
    ['a text that is called .xlsx', '假.xlsx', 'K003'],
    ['a file that is not there', '没有.xlsx', 'K001'],
    ['a workbook of another template', '他表.xlsx', 'K317'],
    ['another unit’s', '别县', 'K310'],
    ['a department’s, of another template', '他模板', 'K310'],
    ['the whole workbook itself', '单.xlsx', 'K317'],
    ['a folder without any', '空文件夹', 'K317'],
  ])('%s is named, and nothing is written', (_name, file, code) => {
    const { code: exit, err } = at.run('merge', '单.xlsx', file, '-o', '不应有.xlsx');
    expect(exit).toBe(2);
    expect(err).toContain(file);
    expect(err).toContain(`[${code}]`);
    expect(err).toContain('没有写入任何内容');
    expect(existsSync(at.path('不应有.xlsx'))).toBe(false);
  });

  test('the others go on', () => {
    const bad = ['假.xlsx', '他表.xlsx', '空文件夹'];
    const { code, value } = merged('单.xlsx', ...bad, '本县', '-o', '一个.xlsx');
    expect(code).toBe(1);
    expect(value.issues.map((one) => [one.code, one.file]).slice(0, 3)).toEqual(
      expect.arrayContaining([
        ['K003', '假.xlsx'],
        ['K317', '他表.xlsx'],
        ['K317', '空文件夹'],
      ]),
    );
    expect(existsSync(at.path('一个.xlsx'))).toBe(true);
  });

  test('K318 a department’s workbook in the place of the unit’s', () => {
    for (const args of [
      ['merge', path.join('本县', '分解-县法院.xlsx'), '本县'],
      ['score', path.join('本县', '分解-县法院.xlsx')],
      ['decompose', path.join('本县', '分解-县法院.xlsx'), '-o', '不应有.xlsx'],
    ]) {
      const { code, err } = at.run(...args);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('K318') as string });
    }
  });

  test('what is there is not replaced without --force', () => {
    const args = ['merge', '单.xlsx', '本县', '-o', '他表.xlsx'];
    const { code, err } = at.run(...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('K012') as string });
  });
});

describe('decompose', () => {
  test('a template alone: who has a part in what, and nothing is written', () => {
    const before = files('.');
    const { code, value } = decomposed('anju-pilot-city-indicators');
    expect(code).toBe(0);
    const found = value.departments.find(({ name }) => name === '区科技局');
    expect(found?.items.length).toBeGreaterThan(0);
    expect(found).not.toHaveProperty('file');
    expect(files('.')).toEqual(before);
  });

  test('a template into a workbook: the sheets that everybody needs, and none of a department', () => {
    const { code, out, err } = at.run('decompose', 'anju-pilot-city-tasks', '--unit', '示例区', '-o', '任务.xlsx');
    expect(code).toBe(0);
    expect(err).toMatch(/已生成 任务\.xlsx：\d+ 个部门，已分配 30 项，未分配 0 项，部门分解表 0 张。/);
    expect(out).toContain('示例区  ');
    const { workbook } = readXlsx(readFileSync(at.path('任务.xlsx')), '任务.xlsx');
    const names = workbook?.sheets.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['部门名录', '指标分解表', '分解矩阵', '部门汇总']));
    expect(names.filter((name) => name.startsWith('分解-'))).toEqual([]);
  });

  test('--by department into a workbook: a sheet for each', () => {
    const args = ['decompose', 'anju-pilot-city-tasks', '--unit', '示例区', '--by', 'department'];
    expect(at.run(...args, '-o', '带表.xlsx')).toMatchObject({ code: 0 });
    const { workbook } = readXlsx(readFileSync(at.path('带表.xlsx')), '带表.xlsx');
    const { value } = decomposed('anju-pilot-city-tasks');
    const sheets = workbook?.sheets.filter(({ name }) => name.startsWith('分解-')) ?? [];
    expect(sheets).toHaveLength(value.departments.filter(({ items }) => items.length > 0).length);
  });

  test('nobody is named: it is said, and no folder is made', () => {
    const { code, err } = at.run('decompose', T, '--by', 'department', '-o', '无人');
    expect(code).toBe(1);
    expect(err).toContain('K307');
    expect(err).toContain('没有部门可分');
    expect(existsSync(at.path('无人'))).toBe(false);
  });

  test.each([
    ['a fault in the assignments', '{"assignments": {"99": {"lead": "甲"}}}', [], 'K108'],
    ['another shape', '{"assignments": []}', [], 'K319'],
    ['no JSON', '{', [], 'K013'],
    ['a name that is none', '{}', ['--departments', '县法院'], 'K321'],
  ])('%s: nothing is written', (_name, json, more, code) => {
    at.write('坏.json', json);
    const { code: exit, err } = at.run('decompose', T, '--assign', '坏.json', ...more, '-o', '不应有.xlsx');
    expect(exit).toBe(2);
    expect(err).toContain(`[${code}]`);
    expect(err).toContain('没有写入任何内容');
    expect(existsSync(at.path('不应有.xlsx'))).toBe(false);
  });

  test.each([
    ['no file and no JSON', ['decompose', T], '至少给出一个：-o, --json'],
    ['an unknown division', ['decompose', T, '--by', '科室', '-o', 'x'], '--by'],
    ['no date', ['decompose', T, '--deadline', '五月', '-o', 'x'], '--deadline'],
    ['nobody', ['decompose', T, '--departments', '，', '-o', 'x'], '--departments'],
    ['a unit beside a workbook', ['decompose', 'x.xlsx', '--unit', '甲县', '-o', 'x'], '不能再给：--unit'],
    ['no department’s file', ['merge', 'x.xlsx'], '缺少参数'],
  ])('wrong usage: %s', (_name, args, text) => {
    const { code, err } = at.run(...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(text) as string });
  });

  test('K014 no such template, K001 no such workbook', () => {
    expect(at.run('decompose', '没有', '-o', 'x.xlsx').err).toContain('K014');
    expect(at.run('decompose', '没有.xlsx', '-o', 'x.xlsx').err).toContain('K001');
  });

  test('a folder that is a file', () => {
    at.write('文件', '');
    const { code, err } = at.run('decompose', 'anju-pilot-city-tasks', '--by', 'department', '-o', '文件');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('K015') as string });
  });

  test('told in English too', () => {
    const { err } = at.run('decompose', 'anju-pilot-city-tasks', '-o', 'english.xlsx', '--lang', 'en');
    expect(err).toMatch(/Wrote english\.xlsx: \d+ departments, 30 items assigned, 0 not/);
  });
});
