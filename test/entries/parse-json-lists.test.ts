import { parseEntries } from '../../src/entries';
import type { IssueCode } from '../../src/issues';
import type { EvidenceItem, Template } from '../../src/model';
import { template as sample, xinyang } from '../support/templates';

const COUNT = 'xinyang-2021/1/b';

let template: Template;
beforeAll(async () => {
  template = await xinyang();
});

const parse = (json: unknown) => parseEntries(json, template, 'entries.json');

describe('evidence', () => {
  test.each<[name: string, json: object, expected: EvidenceItem]>([
    ['only a title', { title: '纪要' }, { title: '纪要' }],
    [
      'an indicator by its id',
      { indicator: 'xinyang-2021/3', title: '纪要' },
      { indicator: 'xinyang-2021/3', title: '纪要' },
    ],
    ['an indicator by its number', { indicator: '3', title: '纪要' }, { indicator: 'xinyang-2021/3', title: '纪要' }],
    [
      'an indicator by its title',
      { indicator: '知识产权资金投入情况', title: '决算' },
      { indicator: 'xinyang-2021/9', title: '决算' },
    ],
    ['empty properties are none', { title: '纪要', note: '', date: '' }, { title: '纪要' }],
    [
      'everything',
      {
        number: 2,
        title: '纪要',
        documentNumber: '1号',
        date: '2021-05-27',
        issuer: '示例县',
        file: 'a.pdf',
        note: '无',
      },
      {
        number: 2,
        title: '纪要',
        documentNumber: '1号',
        date: '2021-05-27',
        issuer: '示例县',
        file: 'a.pdf',
        note: '无',
      },
    ],
  ])('%s', (_name, json, expected) => {
    const { changes, issues } = parse({ evidence: [json] });
    expect(changes.evidence).toEqual([expected]);
    expect(issues).toEqual([]);
  });

  test('an empty list empties it; an absent one leaves it', () => {
    expect(parse({ evidence: [] }).changes.evidence).toEqual([]);
    expect(parse({}).changes).not.toHaveProperty('evidence');
  });

  test.each<[code: IssueCode, name: string, evidence: unknown, path: string]>([
    ['K201', 'an unknown indicator', [{ title: 'a' }, { indicator: '99', title: 'b' }], 'evidence[1].indicator'],
    ['K111', 'an unknown property', [{ title: 'a', colour: 'red' }], 'evidence'],
    ['K111', 'no title', [{ number: 1 }], 'evidence'],
    ['K111', 'a title that is no text', [{ title: 5 }], 'evidence'],
    ['K111', 'a title that is too long', [{ title: '长'.repeat(501) }], 'evidence'],
    ['K111', 'a number that is not whole', [{ number: 1.5, title: 'a' }], 'evidence'],
    ['K111', 'a number below 1', [{ number: 0, title: 'a' }], 'evidence'],
    ['K111', 'a number that is a text', [{ number: '1', title: 'a' }], 'evidence'],
    ['K111', 'an indicator that is a number', [{ indicator: 3, title: 'a' }], 'evidence'],
    ['K111', 'no list', { title: 'a' }, 'evidence'],
    ['K111', 'an item that is no object', ['a'], 'evidence'],
  ])('%s: %s', (code, _name, evidence, path) => {
    const { issues } = parse({ evidence });
    expect(issues).toMatchObject([{ code, severity: 'error', at: { file: 'entries.json' } }]);
    expect(issues[0]?.at.path).toContain(path);
  });

  test('every fault of a list is told, and where it is', () => {
    const { changes, issues } = parse({ evidence: [{ title: 5 }, { title: 'b', number: -1 }], [COUNT]: 1 });
    expect(issues.map(({ at }) => at.path)).toEqual(['evidence.0.title', 'evidence.1.number']);
    expect(changes).not.toHaveProperty('evidence');
    expect(changes.entries).toEqual({ [COUNT]: { value: 1 } });
  });

  test('a number that is printed twice names no indicator', () => {
    const indicator = (id: string) => ({ id, number: '1', title: id, clauses: [{ rule: { kind: 'met', points: 1 } }] });
    const twice = sample({
      sections: [{ id: 's', title: 's', role: 'base', indicators: [indicator('a'), indicator('b')] }],
    });
    const { issues } = parseEntries({ evidence: [{ indicator: '1', title: 'x' }] }, twice, 'entries.json');
    expect(issues).toMatchObject([{ code: 'K201', params: { found: '1' } }]);
    const { changes } = parseEntries({ evidence: [{ indicator: 'b', title: 'x' }] }, twice, 'entries.json');
    expect(changes.evidence).toEqual([{ indicator: 'sample/b', title: 'x' }]);
  });
});

describe('contacts, notes, parameters, unit', () => {
  test('numbers of contacts are mended, and checked', () => {
    const contacts = [{ name: '张三', mobile: '１３８００００００００', telephone: '0376 0000000', fax: '376' }];
    const { changes, issues } = parse({ contacts });
    expect(changes.contacts).toEqual([{ name: '张三', mobile: '13800000000', telephone: '0376-0000000', fax: '376' }]);
    expect(issues.map(({ code, at }) => [code, at.path])).toEqual([
      ['K403', 'contacts[0].telephone'],
      ['K403', 'contacts[0].mobile'],
      ['K402', 'contacts[0].fax'],
    ]);
  });

  test('contacts', () => {
    const contacts = [
      { name: '张三', telephone: '0376-0000000' },
      { department: '示例县科技局', mobile: '00000000000' },
    ];
    expect(parse({ contacts })).toMatchObject({ changes: { contacts }, issues: [] });
  });

  test('notes; null clears', () => {
    const notes = { [COUNT]: '见附件', 'xinyang-2021/1/a': null };
    expect(parse({ notes })).toMatchObject({ changes: { notes }, issues: [] });
  });

  test('parameters, where the template has them', () => {
    const withParameter = sample({ parameters: [{ id: 'growth', title: '增长率', min: 0, max: 10 }] });
    const of = (growth: unknown) => parseEntries({ parameters: { growth } }, withParameter, 'entries.json');
    expect(of(5)).toMatchObject({ changes: { parameters: { growth: 5 } }, issues: [] });
    expect(of(null)).toMatchObject({ changes: { parameters: { growth: null } }, issues: [] });
    expect(of(11).issues).toMatchObject([{ code: 'K102', params: { found: 11 } }]);
    expect(of(-1).issues).toMatchObject([{ code: 'K102', params: { found: -1 } }]);
  });

  test('the unit, without spaces at its ends', () => {
    expect(parse({ unit: ' 示例区 ' })).toMatchObject({ changes: { unit: '示例区' }, issues: [] });
  });

  test.each<[code: IssueCode, name: string, json: object]>([
    ['K111', 'an unknown property of a contact', { contacts: [{ name: '张三', email: 'x' }] }],
    ['K111', 'a telephone that is a number', { contacts: [{ telephone: 3760000000 }] }],
    ['K108', 'a note on an unknown clause', { notes: { 'xinyang-2021/1/z': '…' } }],
    ['K111', 'a note that is no text', { notes: { [COUNT]: 5 } }],
    ['K111', 'a note that is too long', { notes: { [COUNT]: '长'.repeat(501) } }],
    ['K111', 'an unknown parameter', { parameters: { growth: 5 } }],
    ['K111', 'a parameter that is no number', { parameters: { growth: '5' } }],
    ['K111', 'a unit that is blank', { unit: '  ' }],
    ['K111', 'a unit that is no text', { unit: 5 }],
    ['K111', 'a unit that is too long', { unit: '长'.repeat(61) }],
  ])('%s: %s', (code, _name, json) => {
    expect(parse(json).issues).toMatchObject([{ code, severity: 'error', at: { file: 'entries.json' } }]);
  });

  test('a note on an unknown clause is not taken over', () => {
    expect(parse({ notes: { nobody: '…', [COUNT]: '见附件' } }).changes.notes).toEqual({ [COUNT]: '见附件' });
  });
});
