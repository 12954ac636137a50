import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exactSum } from '../../src/formula';
import { clausesOf, documentNotes, indicatorsOf, mostPoints, type Template } from '../../src/model';
import { definitionOf } from '../../src/rules';
import { xinyang } from '../support/templates';

/** 2021年信阳市县（区）知识产权保护工作检查考核指标体系: sections, and points per indicator, as printed. */
const PRINTED: Readonly<Record<string, readonly [declared: number, points: readonly number[]]>> = {
  研究部署: [20, [8, 6, 6]],
  机制建设: [20, [6, 6, 8]],
  资源配备保障: [19, [9, 4, 6]],
  重点工作: [41, [7, 9, 2, 4, 8, 2, 9]],
  区域内知识产权保护工作取得突出进展或积极成效: [10, [2, 2, 3, 2, 1]],
  '区域内发生知识产权相关的重大侵权违法案件或事件，导致严重后果，造成恶劣影响': [10, [3, 3, 2, 1, 1]],
};

/** Cells that a page break cuts in two in the extracted text: other text stands between the halves. */
const CUT_BY_A_PAGE: readonly string[] = ['印发的各类文件需正式红头文件'];

describe('xinyang-2021', () => {
  let template: Template;
  beforeAll(async () => {
    template = await xinyang();
  });

  test('sections and points are those of the document', () => {
    const numbered = template.sections.map(({ title, declaredPoints, indicators }) => [
      title,
      [declaredPoints, indicators.flatMap(({ number, declaredPoints: points }) => (number ? [points] : []))],
    ]);
    expect(Object.fromEntries(numbered)).toEqual(PRINTED);
  });

  test('26 numbered indicators, each once, in order', () => {
    const numbers = indicatorsOf(template).flatMap(({ number }) => number || []);
    expect(numbers).toEqual(Array.from({ length: 26 }, (_, i) => String(i + 1)));
  });

  test('the clauses of every indicator add up to its printed points, the base to 100', () => {
    const indicators = indicatorsOf(template).filter(({ declaredPoints }) => declaredPoints !== undefined);
    for (const indicator of indicators) expect(mostPoints(indicator)).toBe(indicator.declaredPoints);
    const base = template.sections.filter(({ role }) => role === 'base').flatMap((section) => section.indicators);
    expect(exactSum(base.map(({ declaredPoints = 0 }) => declaredPoints))).toBe(100);
  });

  test('grades, deadlines, windows and the contact sheet are those of the document', () => {
    expect(template.bands.map(({ label, from, below, result }) => [label, from, below, result])).toEqual([
      ['优秀', 90, undefined, '予以通报表扬'],
      ['良好', 80, 90, undefined],
      ['一般', undefined, 80, '予以函告提醒'],
    ]);
    expect(template.deadlines.map(({ date }) => date)).toEqual(['2022-05-18', '2022-05-27']);
    expect(template.windows.map(({ from, to }) => [from, to])).toEqual([
      ['2019-11-01', undefined],
      ['2021-01-01', '2021-12-31'],
    ]);
    expect(template.contactSheet?.fields.map(({ label }) => label)).toEqual([
      '姓名',
      '职务/职级',
      '电话',
      '手机',
      '传真',
    ]);
  });

  test('indicators without clause text in the copy are judged, and say so', () => {
    const missing = clausesOf(template).filter(({ clause }) => clause.textMissing);
    expect(missing.map(({ indicator }) => indicator.number)).toEqual(['14', '15', '16']);
    expect(missing.map(({ clause }) => clause.rule.kind)).toEqual(['judged', 'judged', 'judged']);
    expect(documentNotes(template).filter(({ code }) => code === 'K603')).toHaveLength(3);
  });

  test('the false-reporting rule takes ten points at once', () => {
    const veto = clausesOf(template).find(({ clause }) => clause.rule.kind === 'veto');
    expect(veto?.clause).toMatchObject({
      id: 'xinyang-2021/false-report/a',
      text: '对于虚假报送或隐瞒的，一经发现直接扣10分。',
      rule: { points: 10 },
    });
  });

  test('the document’s totals agree, so no note says otherwise', () => {
    expect(documentNotes(template).filter(({ code }) => code === 'K601' || code === 'K602')).toEqual([]);
  });

  test('every word is the document’s own, white space and page breaks aside', () => {
    // Table borders, mark-up and line breaks of the extracted text; “and” is the reader's for 和.
    const fold = (text: string) => text.replace(/<[^>]+>|[\s|]/g, '');
    const source = fold(
      readFileSync(path.join(__dirname, '..', 'fixtures', 'xinyang-2021.txt'), 'utf8').replace(' and ', '和'),
    );
    const texts = [
      template.title,
      ...template.instructions,
      ...template.bands.flatMap(({ text = '', result = '' }) => [text, result]),
      ...[...template.windows, ...template.deadlines].map(({ text }) => text),
      ...template.sections.flatMap(({ title, role, evidence = '' }) =>
        role === 'base' ? [title] : evidence.split('；'),
      ),
      ...clausesOf(template).flatMap(({ indicator, clause }) => [
        indicator.number ? indicator.title : '',
        clause.text,
        ...(indicator.evidence ?? '').split(/[\n；]/),
      ]),
    ];
    const missing = new Set(texts.map(fold).filter((text) => !source.includes(text)));
    expect([...missing]).toEqual(CUT_BY_A_PAGE);
  });

  test('every indicator says what material supports it', () => {
    expect(indicatorsOf(template).filter(({ evidence }) => !evidence)).toEqual([]);
  });

  test('ids and rules are pinned: what is in use must not change meaning', () => {
    const rules = clausesOf(template).map(({ clause: { id, rule } }) => `${id} ${definitionOf(rule).sentence(rule)}`);
    expect(rules).toMatchSnapshot();
  });
});
