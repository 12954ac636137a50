import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder with the texts of the official documents; named by whoever runs the tests. */
const SOURCES = process.env.KAOHE_SOURCES;

const ROOT = path.join(__dirname, '..', '..');
const TEMPLATES = path.join(ROOT, 'src', 'templates');
const copy = mkdtempSync(path.join(tmpdir(), 'kaohe-templates-'));
afterAll(() => {
  rmSync(copy, { recursive: true });
});

const fidelity = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/fidelity.mjs', SOURCES ?? '', ...options], { cwd: ROOT, encoding: 'utf8' });

/** What the script says of our templates after one change to one of them. */
function afterChange(file: string, printed: string, changed: string) {
  cpSync(TEMPLATES, copy, { recursive: true });
  const changedFile = path.join(copy, file);
  const text = readFileSync(changedFile, 'utf8');
  expect(text).toContain(printed);
  writeFileSync(changedFile, text.replace(printed, changed));
  return fidelity('--templates', copy);
}

(SOURCES ? describe : describe.skip)('the templates hold the documents, word for word', () => {
  test('every printed cell is found, and nothing is said that is not printed', () => {
    const { status, stdout } = fidelity();
    expect(stdout.split('\n').filter((line) => /^ {2}(缺|原文没有) /.test(line))).toEqual([]);
    expect(stdout.match(/（100%）/g)).toHaveLength(5);
    expect(stdout).toContain('合计 31 个 | 1208 | 1125 | 1125');
    expect(status).toBe(0);
  });

  test('every place where lines were joined is shown on demand', () => {
    const { stdout } = fidelity('--joins');
    expect(stdout).toContain('接续的文字（166 处）');
    expect(stdout).toContain('54 ← 51 | 北京市 | 工作内容 | 加大知识产权犯罪打击力 ‖ 度');
  });

  test('a task left out, or given to others, does not pass', () => {
    const { status, stdout } = afterChange('work-points-2017/qinghai.yaml', '西宁海关', '省知识产权局');
    expect(stdout).toContain('缺  第 1507 行责任部门：西宁海关');
    expect(status).toBe(1);
  });

  test('a clause that the document lacks does not pass', () => {
    const { status, stdout } = afterChange('xinyang-2021/template.yaml', '会议纪要或会议记录', '会议纪要或会议录像');
    expect(stdout).toContain('缺  第 98 行：会议纪要或会议记录');
    expect(stdout).toContain('原文没有  template.yaml sections.indicators.evidence：会议纪要或会议录像');
    expect(status).toBe(1);
  });
});
