import { carryFigures, type OpenWorkbook, openWorkbook } from '../../src/entries';
import type { Submission, Template } from '../../src/model';
import { layout, LiveCells, toCells } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { clause, section, submissionOf, template } from '../support/templates';

/** A workbook as somebody filled it. */
async function opened(of: Template, parts: Partial<Submission> = {}): Promise<OpenWorkbook> {
  const spec = layout(of, submissionOf(of, parts));
  const found = await openWorkbook(toCells(spec, new LiveCells(spec)), () => Promise.resolve(of));
  if (!found.opened) throw new Error('the workbook cannot be read');
  return found.opened;
}

const figure = (value: 'number' | 'count' | 'text', more: Readonly<Record<string, unknown>> = {}) =>
  clause({ kind: 'record', value }, more);
const source = template({
  id: 'status',
  sections: [section('data', [figure('number'), figure('count'), figure('text')])],
});
const target = template({
  id: 'indicators',
  sections: [
    section('data', [
      figure('number', { from: 'status/1/a' }),
      figure('count', { from: 'status/2/a' }),
      figure('number'),
      figure('number', { from: 'status/3/a' }),
    ]),
  ],
});

describe('carryFigures', () => {
  test('every clause that says where its figure is reported gets it from there', async () => {
    const entries = { 'status/1/a': { value: 3120.5 }, 'status/2/a': { value: 12 } };
    const { entries: found } = carryFigures(target, '示例县', await opened(source, { entries }));
    expect(found).toEqual({ 'indicators/1/a': { value: 3120.5 }, 'indicators/2/a': { value: 12 } });
  });

  test('K021 what is missing there, or not what is asked for here, is left alone and named', async () => {
    const entries = { 'status/1/a': { value: 1 }, 'status/3/a': { value: '约三百' } };
    const { entries: found, issues } = carryFigures(target, '示例县', await opened(source, { entries }), {
      file: '表',
    });
    expect(Object.keys(found)).toEqual(['indicators/1/a']);
    expect(issues).toMatchObject([
      { code: 'K021', at: { file: '表' }, params: { count: 2, names: '2. 指标2、4. 指标4' } },
    ]);
  });

  test('a figure that is faulty where it was reported is not taken, although it would do here', async () => {
    const counted = template({
      id: 'indicators',
      sections: [section('data', [figure('number', { from: 'status/2/a' }), figure('number', { from: 'status/1/a' })])],
    });
    const entries = { 'status/1/a': { value: 1 }, 'status/2/a': { value: -3 } };
    const { entries: found, issues } = carryFigures(counted, '示例县', await opened(source, { entries }));
    expect(found).toEqual({ 'indicators/2/a': { value: 1 } });
    expect(issues).toMatchObject([{ code: 'K021', params: { count: 1, names: '1. 指标1' } }]);
  });

  test('K022 a workbook without any of them: told once, and no names', async () => {
    const { entries, issues } = carryFigures(target, '示例县', await opened(source));
    expect(entries).toEqual({});
    expect(issues).toMatchObject([{ code: 'K022', severity: 'warning', params: { count: 3 } }]);
  });

  test('K020 the figures of another unit are taken, but that is said', async () => {
    const entries = { 'status/1/a': { value: 1 }, 'status/2/a': { value: 2 }, 'status/3/a': { value: '3' } };
    const { issues } = carryFigures(target, '另一县', await opened(source, { entries }));
    expect(issues).toMatchObject([
      { code: 'K020', severity: 'warning', params: { found: '示例县', expected: '另一县' } },
    ]);
  });

  test('K019 a workbook of another template is refused, and the right one named', async () => {
    const { entries, issues } = carryFigures(target, '示例县', await opened(target));
    expect(entries).toEqual({});
    expect(issues).toMatchObject([{ code: 'K019', params: { found: 'indicators', expected: 'status' } }]);
  });

  test('K018 a template that takes no figures says so', async () => {
    expect(carryFigures(source, '示例县', await opened(source)).issues).toMatchObject([{ code: 'K018' }]);
  });
});

test('the indicators of demonstration cities: every figure named is one of the form, and of the same unit', async () => {
  const [indicators, status] = await Promise.all(['cnipa-2016-indicators', 'cnipa-2016-status'].map(loadTemplate));
  if (!indicators || !status) throw new Error('a template is missing');
  const clausesOf = ({ sections }: Template) =>
    sections.flatMap((one) => one.indicators.flatMap(({ clauses }) => clauses));
  const wanted = clausesOf(indicators).filter(({ from }) => from !== undefined);
  const rules = new Map(clausesOf(status).map(({ id, rule }) => [id, rule]));
  expect(wanted.length).toBeGreaterThan(10);
  for (const { from = '', rule } of wanted) {
    expect({ from, rule: rules.get(from) }).toMatchObject({ from, rule: { kind: 'record' } });
    expect(rules.get(from)).toMatchObject('unit' in rule ? { unit: rule.unit } : {});
  }
});
