import { clausesOf, normalise, parseTemplate } from '../../src/model';
import { authored, clause, section, template } from '../support/templates';

const met = { kind: 'met', points: 2 };
const indicator = (id: string, clauses: object[], more = {}) => ({ id, title: id, clauses, ...more });
const base = (...indicators: object[]) => ({ sections: [{ id: 'base', title: '基础', role: 'base', indicators }] });
const found = (parts: Record<string, unknown>) =>
  normalise(authored(parts)).issues.map(({ code, at }) => [code, at.path]);

describe('normalise fills in', () => {
  test('ids from numbers and letters, evidence of the section, defaults', () => {
    const { sections } = template({
      sections: [
        {
          ...section('base', [clause(met), clause(met)]),
          evidence: '相关文件',
        },
      ],
    });
    const [first] = sections[0]?.indicators ?? [];
    expect(first).toMatchObject({ id: 'sample/1', number: '1', evidence: '相关文件', lead: [], notes: [] });
    expect(clausesOf({ sections }).map((one) => one.clause.id)).toEqual(['sample/1/a', 'sample/2/a']);
  });

  test('bands from the highest to the lowest', () => {
    const bands = [
      { label: '一般', below: 80 },
      { label: '优秀', from: 90 },
      { label: '良好', from: 80, below: 90 },
    ];
    expect(template({ bands }).bands.map(({ label }) => label)).toEqual(['优秀', '良好', '一般']);
  });

  test('a variant replaces sections of the same id', () => {
    const other = section('base', [clause({ kind: 'met', points: 5 })]);
    expect(template({ variants: [{ id: 'v', title: '变体', sections: [other] }] }).variants[0]?.sections[0]?.id).toBe(
      'sample/base',
    );
  });
});

describe('normalise reports every fault with its path', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['K701', 'a property is missing', { title: undefined }, 'title'],
    ['K701', 'an unknown property', { colour: 'red' }, ''],
    ['K701', 'a wrong type', { decimals: '2' }, 'decimals'],
    [
      'K702',
      'an unknown rule kind',
      base(indicator('1', [clause({ kind: 'guess' })])),
      'sections[0].indicators[0].clauses[0].rule.kind',
    ],
    [
      'K703',
      'an indicator id used twice',
      base(indicator('1', [clause(met)]), indicator('1', [clause(met)])),
      'sections[0].indicators[1]',
    ],
    [
      'K703',
      'a clause id used twice',
      base(indicator('1', [clause(met, { id: 'b' }), clause(met)])),
      'sections[0].indicators[0].clauses[1]',
    ],
    [
      'K703',
      'an option twice',
      base(
        indicator('1', [
          clause({
            kind: 'tiers',
            options: [
              { label: '甲', points: 1 },
              { label: '甲', points: 2 },
            ],
          }),
        ]),
      ),
      'sections[0].indicators[0].clauses[0].rule.options',
    ],
    [
      'K704',
      'a cap below one occurrence',
      base(indicator('1', [clause({ kind: 'perUnit', points: 2, per: '次', cap: 1 })])),
      'sections[0].indicators[0].clauses[0].rule.cap',
    ],
    [
      'K704',
      'a penalty cap below one occurrence',
      base(indicator('1', [clause({ kind: 'penalty', points: 2, per: '起', cap: 1 })])),
      'sections[0].indicators[0].clauses[0].rule.cap',
    ],
    [
      'K705',
      'bands that overlap',
      {
        bands: [
          { label: '优', from: 90 },
          { label: '良', upTo: 90 },
        ],
      },
      'bands[0]',
    ],
    [
      'K707',
      'a gap between bands',
      {
        bands: [
          { label: '优', above: 90 },
          { label: '良', below: 90 },
        ],
      },
      'bands[0]',
    ],
    [
      'K705',
      'intervals of a rule that overlap',
      base(
        indicator('1', [
          clause({
            kind: 'banded',
            intervals: [
              { from: 1, points: 1 },
              { from: 0, upTo: 1, points: 0 },
            ],
          }),
        ]),
      ),
      'sections[0].indicators[0].clauses[0].rule.intervals',
    ],
    [
      'K706',
      'a clause that does not exist is combined',
      base(indicator('1', [clause(met), clause(met)], { combine: [{ kind: 'best', clauses: ['a', 'z'] }] })),
      'sections[0].indicators[0].combine[0].clauses[1]',
    ],
    [
      'K703',
      'a clause is combined twice',
      base(
        indicator('1', [clause(met), clause(met)], {
          combine: [
            { kind: 'best', clauses: ['a', 'b'] },
            { kind: 'sum', clauses: ['a', 'b'], limit: 3 },
          ],
        }),
      ),
      'sections[0].indicators[0].combine[1].clauses[0]',
    ],
    [
      'K706',
      'a parameter that does not exist',
      base(indicator('1', [clause({ kind: 'threshold', comparison: 'above', amount: { parameter: 'x' } })])),
      'sections[0].indicators[0].clauses[0].rule',
    ],
    [
      'K706',
      'a window for an unknown indicator',
      { windows: [{ id: 'w', title: 'w', text: 'w', indicators: ['99'] }] },
      'windows[0].indicators[0]',
    ],
    [
      'K706',
      'a variant of an unknown section',
      { variants: [{ id: 'v', title: 'v', sections: [section('bonus', [clause(met)])] }] },
      'variants[0].sections[0].id',
    ],
    [
      'K708',
      'points finer than the decimals',
      { decimals: 0, ...base(indicator('1', [clause({ kind: 'met', points: 0.5 })])) },
      'sections[0].indicators[0].clauses[0].rule.points',
    ],
    [
      'K710',
      'years out of order',
      base(indicator('1', [clause({ kind: 'trend', points: 1, years: [2021, 2020] })])),
      'sections[0].indicators[0].clauses[0].rule.years',
    ],
    [
      'K710',
      'a step larger than the points',
      base(indicator('1', [clause({ kind: 'judged', points: 1, step: 2 })])),
      'sections[0].indicators[0].clauses[0].rule.step',
    ],
    [
      'K710',
      'a window that ends before it begins',
      { windows: [{ id: 'w', title: 'w', text: 'w', from: '2021-02-01', to: '2021-01-01' }] },
      'windows[0]',
    ],
  ])('%s: %s', (code, _title, parts, path) => {
    const issues = found(parts);
    expect(issues).toContainEqual([code, path]);
  });

  test('bands that meet have neither overlap nor gap', () => {
    const bands = [
      { label: '优', from: 90 },
      { label: '良', from: 80, below: 90 },
      { label: '差', below: 80 },
    ];
    expect(found({ bands })).toEqual([]);
  });

  test('all faults at once, not only the first', () => {
    const wrong = { kind: 'perUnit', points: 2, per: '次', cap: 1 };
    expect(found(base(indicator('1', [clause(wrong), clause(wrong)])))).toHaveLength(2);
  });
});

describe('parseTemplate', () => {
  test('K709: broken YAML is reported with its line', () => {
    const { template: none, issues } = parseTemplate('id: a\ntitle: "b\n', '模板.yaml');
    expect(none).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'K709', at: { file: '模板.yaml' } }]);
  });

  test('faults carry file, line and path', () => {
    const text = [
      'id: a',
      "version: '1'",
      'title: t',
      'kind: scorecard',
      'source: { document: d, issuer: i }',
      'decimals: 2',
      'sections:',
      '  - id: base',
      '    title: s',
      '    role: base',
      '    indicators:',
      '      - title: x',
      '        clauses:',
      '          - rule: { kind: perUnit, points: 2, per: 次, cap: 1 }',
    ].join('\n');
    expect(parseTemplate(text, 'a.yaml').issues).toMatchObject([
      { code: 'K704', at: { file: 'a.yaml', line: 14, path: 'sections[0].indicators[0].clauses[0].rule.cap' } },
    ]);
  });
});
