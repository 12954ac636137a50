import { parseEntries } from '../../src/entries';
import { clause, template } from '../support/templates';

const record = clause({ kind: 'record', value: 'count' });
const kinds = {
  scorecard: template(),
  form: template({
    kind: 'form',
    sections: [{ id: 't', title: '表', indicators: [{ number: '1', title: '甲', clauses: [record] }] }],
  }),
  'task-list': template({
    kind: 'task-list',
    added: ['status'],
    sections: [{ id: '1', title: '保护', indicators: [{ title: '执法' }] }],
  }),
};
const PARTS = {
  evidence: [{ title: '纪要' }],
  contacts: [{ name: '张三' }],
  review: {},
  notes: {},
  lists: {},
} as const;

test.each([
  ['scorecard', ['lists']],
  ['form', ['contacts', 'evidence', 'review']],
  ['task-list', ['evidence', 'lists', 'notes', 'review']],
] as const)('K111: a %s has no place for %j', (kind, misplaced) => {
  const found = Object.entries(PARTS)
    .filter(([name, part]) => parseEntries({ [name]: part }, kinds[kind], 'a.json').issues.length > 0)
    .map(([name]) => name);
  expect(found.sort()).toEqual(misplaced);
  const [name] = misplaced;
  expect(parseEntries({ [name]: PARTS[name] }, kinds[kind], 'a.json').issues).toMatchObject([
    { code: 'K111', at: { file: 'a.json', path: name }, params: { found: name } },
  ]);
});
