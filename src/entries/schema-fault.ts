import type { z } from 'zod';
import { type Issue, issue } from '../issues';
import { unknownName } from './unknown-name';

/**
 * What a schema finds wrong with a part of an entries file, in words for the user.
 * @param part the part's name
 * @param known the names that its items may have
 */
export function schemaFault(
  fault: z.core.$ZodIssue,
  part: string,
  known: readonly string[],
  file: string,
): readonly Issue[] {
  const path = [part, ...fault.path].join('.');
  return fault.code === 'unrecognized_keys'
    ? fault.keys.map((key) => unknownName(key, known, { file, path }))
    : [issue('K111', { file, path }, { found: path, expected: expectedText(fault) })];
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '列表 […]',
  object: '对象 {…}',
  record: '对象 {…}',
};

function expectedText(fault: z.core.$ZodIssue): string {
  if (fault.code === 'invalid_type') return TYPES[fault.expected] ?? fault.expected;
  if (fault.code === 'invalid_union') return [...new Set(fault.errors.flat().map(expectedText))].join('或');
  if (fault.code === 'too_big') {
    return fault.origin === 'string' ? `${fault.maximum}字以内的文字` : `不大于${fault.maximum}的数`;
  }
  if (fault.code === 'too_small') {
    if (fault.origin === 'string') return '非空的文字';
    return fault.inclusive ? `不小于${fault.minimum}的数` : `大于${fault.minimum}的数`;
  }
  return fault.message;
}
