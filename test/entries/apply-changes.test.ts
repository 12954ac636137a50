import { applyChanges, type Changes, parseEntries } from '../../src/entries';
import type { Submission, Template } from '../../src/model';
import { fileOf, fullSubmission, readFilled } from '../support/filled-workbook';
import { submissionOf, xinyang } from '../support/templates';

const A = 'xinyang-2021/1/a';
const B = 'xinyang-2021/1/b';

let template: Template;
beforeAll(async () => {
  template = await xinyang();
});

const before = (): Submission =>
  submissionOf(template, {
    entries: { [A]: { value: '是' }, [B]: { value: 1 } },
    review: { [A]: { entry: { value: '否' }, reason: '材料不全' } },
    notes: { [A]: '旧', [B]: '留' },
    parameters: { growth: 1, target: 2 },
    evidence: [{ number: 1, title: '旧材料' }],
    contacts: [{ name: '张三' }],
  });
const NOTHING: Changes = { entries: {}, review: {}, notes: {}, parameters: {} };

test.each<[name: string, changes: Partial<Changes>, expected: Partial<Submission>]>([
  ['nothing', {}, {}],
  [
    'an entry replaced',
    { entries: { [A]: { value: '否' } } },
    { entries: { [A]: { value: '否' }, [B]: { value: 1 } } },
  ],
  ['an entry cleared', { entries: { [A]: null } }, { entries: { [B]: { value: 1 } } }],
  ['an entry cleared that was not there', { entries: { x: null } }, {}],
  [
    'one field of an entry set, the others kept',
    { entries: { [B]: { 2021: 5 } } },
    { entries: { [A]: { value: '是' }, [B]: { value: 1, 2021: 5 } } },
  ],
  ['all fields of an entry cleared', { entries: { [B]: { value: null } } }, { entries: { [A]: { value: '是' } } }],
  [
    'a reason given, the city’s entry kept',
    { review: { [A]: { reason: '同意' } } },
    { review: { [A]: { entry: { value: '否' }, reason: '同意' } } },
  ],
  [
    'the city’s entry cleared, the reason given',
    { review: { [A]: { entry: null, reason: '同意' } } },
    { review: { [A]: { reason: '同意' } } },
  ],
  ['a review emptied', { review: { [A]: { entry: null, reason: null } } }, { review: {} }],
  ['a review cleared', { review: { [A]: null } }, { review: {} }],
  ['a note added and one cleared by null', { notes: { [A]: null, x: '新' } }, { notes: { [B]: '留', x: '新' } }],
  ['a note cleared by ""', { notes: { [A]: '' } }, { notes: { [B]: '留' } }],
  ['a parameter set to zero', { parameters: { growth: 0 } }, { parameters: { growth: 0, target: 2 } }],
  ['a parameter cleared', { parameters: { growth: null } }, { parameters: { target: 2 } }],
  ['materials replaced whole', { evidence: [{ title: '新' }] }, { evidence: [{ title: '新' }] }],
  ['materials emptied', { evidence: [] }, { evidence: [] }],
  ['contacts replaced whole', { contacts: [{ name: '李四' }] }, { contacts: [{ name: '李四' }] }],
  ['the unit', { unit: '示例区' }, { unit: '示例区' }],
])('%s', (_name, changes, expected) => {
  const submission = before();
  expect(applyChanges(submission, { ...NOTHING, ...changes })).toEqual({ ...before(), ...expected });
  expect(submission).toEqual(before());
});

test('"__proto__" as a key does no harm', () => {
  const notes = JSON.parse('{"__proto__": "x"}') as Record<string, string>;
  const changed = applyChanges(before(), { ...NOTHING, notes });
  expect(Object.getPrototypeOf(changed.notes)).toBe(Object.prototype);
  expect(changed.notes[A]).toBe('旧');
});

test('a submission as JSON, parsed, applied, rendered and read is the same again', async () => {
  const full = fullSubmission(template);
  const { entries, review, notes, evidence, contacts } = full;
  const json = {
    ...Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, entry.value ?? entry])),
    review: Object.fromEntries(
      Object.entries(review).map(([id, { entry, ...rest }]) => [
        id,
        { ...rest, ...(entry ? { entry: entry.value ?? entry } : {}) },
      ]),
    ),
    notes,
    evidence,
    contacts,
  };
  const { changes, issues } = parseEntries(JSON.parse(JSON.stringify(json)), template, 'entries.json');
  expect(issues).toEqual([]);
  const applied = applyChanges(submissionOf(template), changes);
  expect(applied).toEqual(full);
  expect(readFilled(template, (await fileOf(template, applied)).workbook).submission).toEqual(full);
});
