import { type EntryFormat, NO, TEXT_LIMIT, YES } from '../rules';
import type { Message, Validation, ValidationRule } from './spec';

/** Excel's limit for a list written into the validation itself, characters. */
const LIST_LITERAL_LIMIT = 255;

/** Whether options can be written into a validation: short enough, and without the comma that separates them. */
export const fitsLiteral = (options: readonly string[]): boolean =>
  options.join(',').length <= LIST_LITERAL_LIMIT && options.every((option) => !/[,"]/.test(option));

/**
 * Says what to fill in; a dropdown speaks for itself. How it scores stands in the row, so that neighbours of one kind
 * share their validation.
 */
export function entryPrompt(entry: EntryFormat): Message | undefined {
  if (entry.type === 'yesno' || entry.type === 'choice') return undefined;
  return message('填报说明', `请填：${describeEntry(entry)}。`);
}

/**
 * The validation of an entry cell, with a prompt and an error that says what to enter.
 * @param list where the options stand, for lists too long to be written into the validation
 */
export function entryValidation(entry: EntryFormat, prompt: Message | undefined, list?: ValidationRule): Validation {
  return {
    rule: entryRule(entry, list),
    ...(prompt ? { prompt } : {}),
    error: message('填报有误', entryError(entry)),
  };
}

/** What the options are the dropdown shows. */
const entryError = (entry: EntryFormat): string =>
  entry.type === 'choice' ? '请从下拉列表中选择。' : `请填：${describeEntry(entry)}。`;

/** The entry in words: "整数，不小于0，单位：次". */
export function describeEntry({ type, min, max, unit, options = [], maxLength }: EntryFormat): string {
  const range =
    min !== undefined && max !== undefined
      ? `，${min}至${max}`
      : min !== undefined
        ? `，不小于${min}`
        : max !== undefined
          ? `，不大于${max}`
          : '';
  const inUnit = unit === undefined ? '' : `，单位：${unit}`;
  switch (type) {
    case 'yesno':
      return `${YES}或${NO}`;
    case 'choice':
      return `选项之一（${options.join('、')}）`;
    case 'count':
    case 'list':
      return `整数${range}${inUnit}`;
    case 'number':
    case 'points':
      return `数字${range}${inUnit}`;
    case 'date':
      return '日期，如2021-05-27';
    case 'text':
      return `文字，${maxLength ?? TEXT_LIMIT}字以内`;
  }
}

function entryRule(entry: EntryFormat, list: ValidationRule | undefined): ValidationRule {
  const { type, min, max, unit, options = [], maxLength = TEXT_LIMIT } = entry;
  const range = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? {} : { unit }),
  };
  switch (type) {
    case 'yesno':
      return { kind: 'list', options: [YES, NO] };
    case 'choice':
      return list ?? { kind: 'list', options };
    case 'count':
    case 'list':
      return { kind: 'whole', ...range };
    case 'number':
    case 'points':
      return { kind: 'decimal', ...range };
    case 'date':
      return { kind: 'date' };
    case 'text':
      return { kind: 'textLength', max: maxLength };
  }
}

/** A free text, limited in length (characters); the same for all such cells, so that neighbours share it. */
export const textValidation = (max = TEXT_LIMIT): Validation => ({
  rule: { kind: 'textLength', max },
  error: message('文字过长', `此处最多填写${max}字。`),
});

/** Cut to what Excel shows. */
export const message = (title: string, text: string): Message => ({
  title: title.slice(0, 32),
  text: text.length > 255 ? `${text.slice(0, 254)}…` : text,
});
