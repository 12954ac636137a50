import { parseEntries } from '../../src/entries';
import type { Issue, IssueCode } from '../../src/issues';
import type { Template } from '../../src/model';
import { xinyang } from '../support/templates';

const ID = 'xinyang-2021';
const YESNO = `${ID}/1/a`;
const COUNT = `${ID}/1/b`;
const CHOICE = `${ID}/2/c`;
const YEARLY = `${ID}/9/a`;
const POINTS = `${ID}/12/a`;

let template: Template;
beforeAll(async () => {
  template = await xinyang();
});

const parse = (json: unknown) => parseEntries(json, template, 'entries.json');
/** What JSON.parse makes of a text: unlike a literal, it has "__proto__" for an ordinary key. */
const parseText = (text: string) => parse(JSON.parse(text));
const codesOf = (issues: readonly Issue[]): IssueCode[] => issues.map(({ code }) => code);

const NOTHING = { entries: {}, review: {}, notes: {}, parameters: {} };

describe('entries', () => {
  test.each<[name: string, id: string, json: unknown, expected: unknown]>([
    ['是', YESNO, '是', { value: '是' }],
    ['否', YESNO, '否', { value: '否' }],
    ['true for 是', YESNO, true, { value: '是' }],
    ['false for 否', YESNO, false, { value: '否' }],
    ['a count', COUNT, 3, { value: 3 }],
    ['zero is an answer', COUNT, 0, { value: 0 }],
    ['an option', CHOICE, '以其他名义印发', { value: '以其他名义印发' }],
    ['points', POINTS, 1.25, { value: 1.25 }],
    ['all years', YEARLY, { 2019: 1, 2020: 2.5, 2021: 0 }, { 2019: 1, 2020: 2.5, 2021: 0 }],
    ['some years', YEARLY, { 2020: 2 }, { 2020: 2 }],
    ['null clears', COUNT, null, null],
    ['"" clears', YESNO, '', null],
    ['null clears all years', YEARLY, null, null],
    ['null and "" clear a year', YEARLY, { 2019: null, 2020: '', 2021: 5 }, { 2019: null, 2020: null, 2021: 5 }],
    ['nothing but cleared years', YEARLY, { 2019: null }, { 2019: null }],
  ])('%s', (_name, id, json, expected) => {
    expect(parse({ [id]: json })).toEqual({ changes: { ...NOTHING, entries: { [id]: expected } }, issues: [] });
  });

  test.each<[code: IssueCode, name: string, id: string, json: unknown, params: Issue['params']]>([
    ['K101', 'a number where 是 or 否 belongs', YESNO, 1, { found: '1' }],
    ['K101', 'another word', YESNO, '有', { found: '有', expected: '是或否' }],
    ['K101', 'English', YESNO, 'yes', { found: 'yes' }],
    ['K101', 'a text where a number belongs', COUNT, '3', { found: '3（文字）', expected: '整数，不小于0，单位：次' }],
    ['K101', 'a boolean where a number belongs', COUNT, true, { found: 'true' }],
    ['K101', 'a list where a number belongs', COUNT, [3], { found: '[…]' }],
    ['K101', 'an object where a number belongs', COUNT, { value: 3 }, { found: '{…}' }],
    ['K102', 'a negative count', COUNT, -1, { found: -1 }],
    ['K103', 'half a time', COUNT, 1.5, { found: 1.5 }],
    ['K104', 'not an option', CHOICE, '已印发', { found: '已印发' }],
    ['K101', 'a number where an option belongs', CHOICE, 1, { found: '1' }],
    ['K102', 'too many points', POINTS, 2.5, { found: 2.5, expected: '0 至 2' }],
    ['K105', 'the wrong step', POINTS, 1.005, { found: 1.005, expected: 0.01 }],
    ['K101', 'one number for several years', YEARLY, 5, { found: '5' }],
    ['K101', 'a list for several years', YEARLY, [1, 2, 3], { found: '[…]' }],
    ['K101', 'a text in a year', YEARLY, { 2019: '1' }, { found: '1（文字）' }],
    ['K111', 'an unknown year', YEARLY, { 2018: 1 }, { found: '2018', expected: '2019、2020、2021' }],
    ['K111', '"__proto__" for a year', YEARLY, JSON.parse('{"__proto__": 1}'), { found: '__proto__' }],
  ])('%s: %s', (code, _name, id, json, params) => {
    const { issues } = parse({ [id]: json });
    expect(issues).toMatchObject([{ code, severity: 'error', at: { file: 'entries.json', id }, params }]);
  });

  test('a year at fault does not take the others with it', () => {
    const { changes, issues } = parse({ [YEARLY]: { 2018: 1, 2019: 'x', 2021: 3 } });
    expect(changes.entries[YEARLY]).toEqual({ 2021: 3 });
    expect(codesOf(issues)).toEqual(['K111', 'K101']);
  });

  test.each([`${ID}/1`, `${ID}/1/z`, 'other/1/a', '1/a', '', 'toString', 'constructor'])(
    'K108: no clause has the id %j',
    (id) => {
      const { changes, issues } = parse({ [id]: '是', [COUNT]: 2 });
      expect(issues).toEqual([
        {
          code: 'K108',
          severity: 'error',
          at: { file: 'entries.json', path: id },
          params: { found: id, template: ID },
        },
      ]);
      expect(changes.entries).toEqual({ [COUNT]: { value: 2 } });
    },
  );

  test('every fault is listed, each with its id', () => {
    const { issues } = parse({ [YESNO]: 1, nobody: 2, [COUNT]: -1, [CHOICE]: 'x', [POINTS]: 1.005 });
    expect(new Set(issues.map(({ code, at }) => `${code} ${at.id ?? at.path}`))).toEqual(
      new Set([`K101 ${YESNO}`, 'K108 nobody', `K102 ${COUNT}`, `K104 ${CHOICE}`, `K105 ${POINTS}`]),
    );
  });

  test.each([null, [], 'text', 3, true])('K013: %j is no object', (json) => {
    expect(parse(json)).toMatchObject({ changes: NOTHING, issues: [{ code: 'K013', at: { file: 'entries.json' } }] });
  });

  test('an empty object changes nothing', () => {
    expect(parse({})).toEqual({ changes: NOTHING, issues: [] });
  });
});

describe('review', () => {
  test.each<[name: string, id: string, json: unknown, expected: unknown]>([
    ['a plain value', COUNT, 2, { entry: { value: 2 } }],
    ['a boolean', YESNO, false, { entry: { value: '否' } }],
    ['years', YEARLY, { 2019: 1 }, { entry: { 2019: 1 } }],
    ['an entry and a reason', COUNT, { entry: 2, reason: '材料不全' }, { entry: { value: 2 }, reason: '材料不全' }],
    ['years and a reason', YEARLY, { entry: { 2020: 1 }, reason: '按决算' }, { entry: { 2020: 1 }, reason: '按决算' }],
    ['only a reason', COUNT, { reason: '同意自评' }, { reason: '同意自评' }],
    ['only an entry', COUNT, { entry: 0 }, { entry: { value: 0 } }],
    ['null clears', COUNT, null, null],
    ['"" clears', COUNT, '', null],
    [
      'an entry that is cleared, with a reason',
      COUNT,
      { entry: null, reason: '同意' },
      { entry: null, reason: '同意' },
    ],
    ['a reason of null clears it', COUNT, { entry: 2, reason: null }, { entry: { value: 2 }, reason: null }],
    ['a reason of "" clears it', COUNT, { entry: 2, reason: '' }, { entry: { value: 2 }, reason: null }],
    ['both cleared', COUNT, { entry: null, reason: '' }, { entry: null, reason: null }],
  ])('%s', (_name, id, json, expected) => {
    expect(parse({ review: { [id]: json } })).toEqual({
      changes: { ...NOTHING, review: { [id]: expected } },
      issues: [],
    });
  });

  test.each<[code: IssueCode, name: string, json: unknown, at: object]>([
    ['K108', 'an unknown id', { 'xinyang-2021/1/z': 1 }, { path: 'review' }],
    ['K101', 'a text where a number belongs', { [COUNT]: '2' }, { id: COUNT }],
    ['K102', 'a negative count', { [COUNT]: { entry: -1, reason: '…' } }, { id: COUNT }],
    ['K101', 'a reason that is no text', { [COUNT]: { entry: 1, reason: 5 } }, { id: COUNT }],
    ['K101', 'a reason that is too long', { [COUNT]: { reason: '长'.repeat(501) } }, { id: COUNT }],
    ['K111', 'an unknown property', { [COUNT]: { entry: 1, why: '…' } }, { id: COUNT }],
    ['K111', 'no object', [COUNT], { path: 'review' }],
  ])('%s: %s', (code, _name, json, at) => {
    const { issues } = parse({ review: json });
    expect(issues).toMatchObject([{ code, severity: 'error', at: { file: 'entries.json', ...at } }]);
  });
});

describe('"__proto__" and its like are harmless', () => {
  test.each([
    ['as a clause', '{"__proto__": {"polluted": true}}', ['K108']],
    ['as a review', '{"review": {"__proto__": {"polluted": true}}}', undefined],
    ['as a note', '{"notes": {"__proto__": "polluted"}}', undefined],
    ['as a parameter', '{"parameters": {"__proto__": 1}}', undefined],
    ['in a material', '{"evidence": [{"title": "x", "__proto__": {"polluted": true}}]}', undefined],
    ['as the constructor', '{"constructor": {"prototype": {"polluted": true}}}', ['K108']],
  ])('%s', (_name, text, codes) => {
    const { changes, issues } = parseText(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    if (codes) expect(codesOf(issues)).toEqual(codes);
    expect(changes.entries).toEqual({});
    for (const part of [changes, changes.entries, changes.review, changes.notes, changes.parameters]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    }
  });
});
