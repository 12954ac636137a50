import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { resave } from '../support/libreoffice';
import { typeWithOpenpyxl } from '../support/openpyxl';
import { PROGRAM, Workplace } from '../support/cli';

type ClauseJson = {
  id: string;
  text: string;
  maxPoints: number;
  rule: { kind: string };
  entry: { type: string; options?: string[] };
};
type TemplateJson = {
  notes: { code: string; text: string }[];
  sections: {
    id: string;
    role: string;
    indicators: { number: string; declaredPoints: number; clauses: ClauseJson[] }[];
  }[];
};
type SideJson = { total: number; band: string | null; sections: { id: string; points: number }[] };
type ScoreJson = {
  unit: string;
  answered: number;
  required: number;
  self: SideJson;
  reviewed: SideJson;
  clauses: { id: string; entry: unknown; points: number | null; reviewed: number | null }[];
  issues: { code: string }[];
};

const at = new Workplace();
afterAll(() => {
  at.clear();
});

describe('kaohe templates', () => {
  test('lists every template with its document', () => {
    expect(at.json('templates') as object[]).toContainEqual({
      id: 'xinyang-2021',
      version: '1',
      title: '2021年信阳市县（区）知识产权保护工作检查考核指标体系',
      kind: 'scorecard',
      document: '信阳市2021年知识产权保护工作检查考核实施方案（信知战联办〔2022〕1号）',
    });
    expect(at.run('templates').out).toContain('xinyang-2021');
  });

  test('one template whole: every clause with id, text, rule, entry and points', () => {
    const { sections, notes } = at.json('templates', 'xinyang-2021') as TemplateJson;
    const base = sections.filter(({ role }) => role === 'base');
    expect(
      base.map(({ indicators }) =>
        indicators.map(({ clauses }) => clauses.reduce((sum, one) => sum + one.maxPoints, 0)),
      ),
    ).toEqual([
      [8, 6, 6],
      [6, 6, 8],
      [9, 4, 6],
      [7, 9, 2, 4, 8, 2, 9],
    ]);
    const tiers = sections[0]?.indicators[1]?.clauses[2];
    expect(tiers).toMatchObject({
      id: 'xinyang-2021/2/c',
      rule: { kind: 'tiers' },
      entry: { type: 'choice' },
      maxPoints: 2,
    });
    expect(tiers?.entry.options).toHaveLength(3);
    expect(notes.map(({ code }) => code)).toContain('K603');
    expect(at.run('templates', 'xinyang-2021').out).toContain('已将知识产权工作纳入党委和政府重要议事日程');
  });

  test('an unknown template: exit 2 and what to do', () => {
    expect(at.run('templates', 'nowhere')).toMatchObject({ code: 2, out: '' });
    expect(at.run('templates', 'nowhere').err).toContain('kaohe templates');
  });

  test('a template of one’s own is checked, and used', () => {
    const text = [
      'id: mine',
      "version: '1'",
      'title: 自编考核',
      'kind: scorecard',
      'source: { document: 自编, issuer: 示例单位 }',
      'decimals: 1',
      'sections:',
      '  - id: base',
      '    title: 基础',
      '    role: base',
      '    indicators:',
      "      - number: '1'",
      '        title: 会议',
      '        clauses:',
      '          - text: 每次得0.5分，最多2分',
      '            rule: { kind: perUnit, points: 0.5, per: 次, cap: 2 }',
    ].join('\n');
    at.write('mine.yaml', text);
    expect(at.run('generate', 'mine', '--template', 'mine.yaml', '--unit', '示例县', '-o', 'mine.xlsx').code).toBe(0);
    at.write('mine.json', JSON.stringify({ 'mine/1/a': 3 }));
    expect(
      at.run('fill', 'mine.xlsx', '--template', 'mine.yaml', '--entries', 'mine.json', '-o', 'mine2.xlsx').code,
    ).toBe(0);
    expect((at.json('score', 'mine2.xlsx', '--template', 'mine.yaml') as ScoreJson).self.total).toBe(1.5);
    expect(at.run('score', 'mine2.xlsx')).toMatchObject({ code: 2 });
    at.write('bad.yaml', text.replace('cap: 2', 'cap: 0.1'));
    expect(at.run('generate', 'mine', '--template', 'bad.yaml', '--unit', '示例县').err).toContain('bad.yaml:16');
  });
});

describe('generate, fill, score', () => {
  beforeAll(() => {
    expect(at.run('generate', 'xinyang-2021', '--unit', '示例县', '-o', '空表.xlsx')).toMatchObject({
      code: 0,
      out: '',
    });
  });

  test('an empty workbook scores nothing and has no grade', () => {
    const score = at.json('score', '空表.xlsx') as ScoreJson;
    expect(score).toMatchObject({
      unit: '示例县',
      answered: 0,
      required: 41,
      self: { total: 0, band: null },
      issues: [],
    });
    expect(score.clauses).toHaveLength(46);
  });

  test('an existing file is kept, unless --force is given', () => {
    const before = readFileSync(at.path('空表.xlsx'));
    expect(at.run('generate', 'xinyang-2021', '--unit', '别县', '-o', '空表.xlsx')).toMatchObject({ code: 2 });
    expect(readFileSync(at.path('空表.xlsx')).equals(before)).toBe(true);
    expect(at.run('generate', 'xinyang-2021', '--unit', '示例县', '-o', '空表.xlsx', '--force')).toMatchObject({
      code: 0,
    });
    // The same input gives the same bytes.
    expect(readFileSync(at.path('空表.xlsx')).equals(before)).toBe(true);
  });

  test('entries, evidence, contacts and reviews are entered and scored', () => {
    at.write(
      '填报.json',
      JSON.stringify({
        'xinyang-2021/1/a': '是',
        'xinyang-2021/1/b': 3,
        'xinyang-2021/9/a': { 2019: 100, 2020: 120, 2021: 150.5 },
        'xinyang-2021/12/a': 1.25,
        'xinyang-2021/24/a': 3,
        'xinyang-2021/22/a': false,
        evidence: [{ indicator: '1', title: '会议纪要' }],
        contacts: [{ name: '张三', telephone: '0376-0000000' }],
        review: { 'xinyang-2021/12/a': { entry: 1, reason: '材料不足' } },
      }),
    );
    expect(at.run('fill', '空表.xlsx', '--entries', '填报.json', '-o', '已填.xlsx')).toMatchObject({ code: 0 });
    const score = at.json('score', '已填.xlsx') as ScoreJson;
    expect(score.self).toMatchObject({ total: 12.65, band: '一般' });
    expect(score.reviewed.total).toBe(12.4);
    expect(score.answered).toBe(6);
    expect(score.clauses.find(({ id }) => id === 'xinyang-2021/9/a')).toMatchObject({
      entry: { 2019: 100, 2020: 120, 2021: 150.5 },
      points: 6,
    });
  });

  test('the example of the README', () => {
    const example = path.join(__dirname, '..', '..', 'assets', 'examples', 'xinyang-2021.json');
    expect(at.run('fill', '空表.xlsx', '--entries', example, '-o', '示例.xlsx').code).toBe(0);
    expect(at.json('score', '示例.xlsx')).toMatchObject({
      answered: 40,
      self: { total: 89.75, band: '良好' },
      reviewed: { total: 89.25 },
    });
  });

  test('--force follows a link, and replaces nothing but a file', () => {
    at.run('generate', 'xinyang-2021', '--unit', '甲县', '-o', '甲.xlsx');
    symlinkSync('甲.xlsx', at.path('链接.xlsx'));
    expect(at.run('generate', 'xinyang-2021', '--unit', '乙县', '-o', '链接.xlsx', '--force').code).toBe(0);
    expect(lstatSync(at.path('链接.xlsx')).isSymbolicLink()).toBe(true);
    expect(at.json('score', '甲.xlsx')).toMatchObject({ unit: '乙县' });
    mkdirSync(at.path('夹'));
    expect(at.run('generate', 'xinyang-2021', '--unit', '乙县', '-o', '夹', '--force').err).toContain('K015');
  });

  test('deep JSON and multiplying YAML are refused in one line', () => {
    at.write('深.json', `{"xinyang-2021/1/a":${'['.repeat(5000)}${']'.repeat(5000)}}`);
    const deep = at.run('fill', '空表.xlsx', '--entries', '深.json', '-o', '深.xlsx');
    expect(deep.code).toBe(2);
    expect(deep.err.length).toBeLessThan(500);
    const level = (n: number) =>
      `x${n}: &x${n} [${Array(10)
        .fill(`*x${n - 1}`)
        .join(', ')}]`;
    at.write('倍.yaml', ['x0: &x0 [a]', ...Array.from({ length: 9 }, (_, i) => level(i + 1))].join('\n'));
    const bomb = at.run('generate', 'x', '--template', '倍.yaml', '--unit', '示例县');
    expect(bomb).toMatchObject({ code: 2 });
    expect(bomb.err).toContain('K709');
  });

  test('errors in the contents: done, but exit 1', () => {
    at.write('一.json', '{}');
    const source = at.path('空表.xlsx');
    const cells = at.json('cells', '空表.xlsx') as Record<string, { sheet: string; entry: string }>;
    const cell = cells['xinyang-2021/1/b'];
    at.write('格.json', JSON.stringify([[cell?.sheet, cell?.entry, '三次']]));
    typeWithOpenpyxl(source, at.path('格.json'), at.path('坏.xlsx'));
    expect(at.run('score', '坏.xlsx')).toMatchObject({ code: 1 });
    expect(at.run('fill', '坏.xlsx', '--entries', '一.json', '-o', '坏2.xlsx')).toMatchObject({ code: 1 });
  });

  test('filling a filled workbook changes what is named and keeps the rest', () => {
    at.write('改.json', JSON.stringify({ 'xinyang-2021/1/a': null, 'xinyang-2021/1/b': 1 }));
    expect(at.run('fill', '已填.xlsx', '--entries', '改.json', '-o', '改后.xlsx')).toMatchObject({ code: 0 });
    expect((at.json('score', '改后.xlsx') as ScoreJson).self.total).toBe(8.65);
  });

  test('faulty entries are all listed with their ids, and nothing is written', () => {
    at.write(
      '错.json',
      JSON.stringify({
        'xinyang-2021/99/a': 1,
        'xinyang-2021/1/a': '有',
        'xinyang-2021/1/b': -1,
        'xinyang-2021/1/c': '两次',
      }),
    );
    const { code, err } = at.run('fill', '空表.xlsx', '--entries', '错.json', '-o', '不应有.xlsx');
    expect(code).toBe(2);
    for (const id of ['99/a', '1/a', '1/b', '1/c']) expect(err).toContain(`xinyang-2021/${id}`);
    expect(existsSync(at.path('不应有.xlsx'))).toBe(false);
  });

  test('cells names where everything stands', () => {
    const cells = at.json('cells', '空表.xlsx') as Record<
      string,
      { sheet: string; entry: string | string[]; self: string }
    >;
    expect(cells['xinyang-2021/1/a']).toMatchObject({
      sheet: '评分表',
      entry: expect.stringMatching(/^I\d+$/) as string,
    });
    expect(cells['xinyang-2021/9/a']?.entry).toHaveLength(3);
    expect(cells.total?.self).toMatch(/^L\d+$/);
    expect(cells['xinyang-2021/deduction']?.self).toMatch(/^L\d+$/);
  });

  test('what begins like a formula stays text, in the file and after LibreOffice has saved it', () => {
    const texts = ['=HYPERLINK("http://x")', '+1', '-1', '@x', '=1+1'];
    at.write('文字.json', JSON.stringify({ evidence: texts.map((title) => ({ title, note: title })), unit: '=A1' }));
    expect(at.run('fill', '空表.xlsx', '--entries', '文字.json', '-o', '文字.xlsx')).toMatchObject({ code: 0 });
    const [saved] = resave([readFileSync(at.path('文字.xlsx'))]);
    at.write('文字2.xlsx', saved ?? '');
    at.write('无.json', '{}');
    // Filling reads the saved file and writes it again: the texts must have come through as texts.
    expect(at.run('fill', '文字2.xlsx', '--entries', '无.json', '-o', '文字3.xlsx')).toMatchObject({ code: 0 });
    expect((at.json('score', '文字3.xlsx') as ScoreJson).unit).toBe('=A1');
    expect(readFileSync(at.path('文字3.xlsx')).equals(readFileSync(at.path('文字.xlsx')))).toBe(true);
  }, 120_000);
});

describe('files that cannot be read: exit 2, one line that names the file', () => {
  const zip = zipSync({ 'word/document.xml': strToU8('<w/>') });
  test.each<[string, string, string | Uint8Array]>([
    ['K003', '文本.xlsx', '不是工作簿'],
    ['K003', '文档.xlsx', zip],
    ['K004', '截断.xlsx', zip.subarray(0, zip.length - 30)],
    ['K006', '旧.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)],
  ])('%s %s', (code, name, content) => {
    at.write(name, content);
    const run = at.run('score', name);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toContain(name);
    expect(run.err).toContain(code);
  });

  test('K001 a file that is not there, K002 a folder', () => {
    expect(at.run('score', '没有.xlsx').err).toContain('K001');
    expect(at.run('score', '.').err).toContain('K002');
  });
});

describe('usage', () => {
  test('help in Chinese and English', () => {
    const { code, out } = at.run('--help');
    expect(code).toBe(0);
    expect(out).toContain('为一个单位生成考核工作簿 / make a unit its workbook');
  });

  test.each([
    [['score']],
    [['generate', 'xinyang-2021']],
    [['scor', 'x']],
    [['score', 'x', '--what']],
    [['generate', 'xinyang-2021', '--unit', ' ']],
  ])('a wrong call says what is wrong and ends with 2: %j', (args) => {
    const { code, err } = at.run(...args);
    expect(code).toBe(2);
    expect(err).toContain('运行 kaohe --help');
  });

  test('messages in English where asked for', () => {
    expect(at.run('score', 'x.xlsx', '--lang', 'en').err).toContain('The file does not exist.');
  });

  test('a reader that stops early (| head) is no fault', () => {
    const shell = spawnSync('sh', ['-c', `'${process.execPath}' '${PROGRAM}' templates xinyang-2021 --json | head -1`]);
    expect(shell.stderr.toString()).toBe('');
    expect(shell.stdout.toString()).toBe('{\n');
  });
});
