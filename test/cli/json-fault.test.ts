import { jsonFault } from '../../src/cli/json-fault';

test.each([
  '{"a": 1}',
  '[]',
  '{}',
  '[{"a": [1, -2.5e3, "x\\n\\u4e00", true, false, null]}, {}]',
  ' "一" ',
  '0',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
])('%# what is JSON has no fault', (text) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(jsonFault(text)).toBeUndefined();
});

// The sign ^ stands before the character at fault.
test.each([
  '{"a": 1^，"b": 2}',
  '{"a": 1,\n ^}',
  '{^a: 1}',
  '{^“a”: 1}',
  '{"a": ^是}',
  '{"a"^ 1}',
  '{"a":1 ^"b":2}',
  '[1,^]',
  '[1^}',
  '{"a": ^"b\nc"}',
  '{"a": 0^1}',
  '{"a": 1}^ {}',
  '{"a": ^\'b\'}',
  '{"a": 1^',
  '{"a": ^',
  '^',
  '^]',
  '[^:]',
])('%j', (marked) => {
  const text = marked.replace('^', '');
  expect(() => JSON.parse(text) as unknown).toThrow();
  // Spaces before it are no part of it.
  const at = marked.indexOf('^');
  expect(jsonFault(text)).toBe(at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0));
});
