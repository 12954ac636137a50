import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-fidelity-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const DOCUMENTS = `
- file: order.txt
  templates: made-up
  tables: [{ as: rows, from: 2, to: 3 }, { as: lines, from: 5, to: 5 }]
  remainder: [{ lines: [5], reason: 页眉 }]
`;
const OWN = '[{ key: notes, reason: 说明 }]';
const PRINTED = '某市考核办法\n指标\t资料\n1. 投入(2分)\t证明材料\n\n第 1 页\n';
const TEMPLATE = `
columns: [{ field: title, header: 指标 }, { field: evidence, header: 资料 }]
sections:
  - title: 某市考核办法
    notes: [原文没有分值合计]
    indicators: [{ number: '1', title: 投入, declaredPoints: 2, evidence: 证明材料 }]
`;

/** The script on one made-up document and its template. */
function fidelity(printed: string, template: string) {
  put('sources/order.txt', printed);
  put('documents/documents.yaml', DOCUMENTS);
  put('documents/own-wording.yaml', OWN);
  put('templates/made-up/template.yaml', template);
  const options = ['--templates', path.join(folder, 'templates'), '--documents', path.join(folder, 'documents')];
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/fidelity.mjs', path.join(folder, 'sources'), ...options],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout };
}

describe('npm run fidelity', () => {
  test('is content where every cell is found and nothing is invented; says what it leaves out and why', () => {
    const { status, stdout } = fidelity(PRINTED, TEMPLATE);
    expect(stdout).toContain('order.txt：4 格，找到 4 格（100%）');
    expect(stdout).toContain('不列入  第 5 行：第 1 页（页眉）');
    expect(status).toBe(0);
  });

  test('fails where a printed cell is in no template, and names its line', () => {
    const { status, stdout } = fidelity(PRINTED.replace('证明材料', '会议纪要'), TEMPLATE);
    expect(stdout).toContain('缺  第 3 行：会议纪要');
    expect(status).toBe(1);
  });

  test('fails where points differ from those printed', () => {
    expect(fidelity(PRINTED.replace('2分', '3分'), TEMPLATE).stdout).toContain('缺  第 3 行：1. 投入(3分)');
  });

  test('fails where a cell printed twice stands once in the templates', () => {
    const { status, stdout } = fidelity(PRINTED.replace('指标\t资料', '指标\t证明材料'), TEMPLATE);
    expect(stdout).toContain('缺  第 3 行：证明材料');
    expect(status).toBe(1);
  });

  test('fails where a template says what the document does not, except in its notes', () => {
    const { status, stdout } = fidelity(PRINTED, TEMPLATE.replace('证明材料', '证明材料及照片'));
    expect(stdout).toContain('原文没有  template.yaml sections.indicators.evidence：证明材料及照片');
    expect(stdout).not.toContain('原文没有分值合计');
    expect(status).toBe(1);
  });

  test('finds nothing where there are no templates', () => {
    rmSync(path.join(folder, 'templates'), { recursive: true, force: true });
    const options = ['--templates', path.join(folder, 'templates'), '--documents', path.join(folder, 'documents')];
    const args = ['scripts/fidelity.mjs', path.join(folder, 'sources'), ...options];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect(stdout).toContain('找到 0 格');
    expect(status).toBe(1);
  });
});
