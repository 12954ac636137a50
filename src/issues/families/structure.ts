import { define } from './definition';

/** K5: structure of the workbook. */
export const STRUCTURE = {
  K501: define(
    'error',
    ['缺少工作表“{sheet}”。', '请再次载入模板并保留已填内容（命令行：kaohe generate 重新生成），再补填缺少的内容。'],
    [
      'The sheet "{sheet}" is missing.',
      'Load the template again, keeping the entries (command line: kaohe generate), then enter what is missing.',
    ],
  ),
  K502: define(
    'error',
    ['行标识“{found}”出现两次，只读取了第一行。', '请删除重复的行。'],
    ['The row key "{found}" stands twice; only the first row was read.', 'Delete the row that is there twice.'],
  ),
  K503: define(
    'error',
    [
      '缺少条目“{found}”所在的行。',
      '请再次载入模板并保留已填内容（命令行：kaohe generate 重新生成），再补填缺少的内容。',
    ],
    [
      'The row of "{found}" is missing.',
      'Load the template again, keeping the entries (command line: kaohe generate), then enter what is missing.',
    ],
  ),
  K504: define(
    'error',
    [
      '缺少“{found}”列。',
      '请用没有删列的表；或再次载入模板并保留已填内容（命令行：kaohe generate 重新生成），再补填缺少的内容。',
    ],
    [
      'The column "{found}" is missing.',
      'Load the template again, keeping the entries (command line: kaohe generate), then enter what is missing.',
    ],
  ),
  K505: define(
    'warning',
    ['工作表“{sheet}”不属于模板，不会带入。', '需要的内容请从原文件中另行保存。'],
    ['The sheet "{sheet}" is not part of the template and is not carried over.', 'Keep a copy of what you need.'],
  ),
  K506: define(
    'warning',
    ['有内容写在模板以外的单元格（“{found}”），不会带入。', '请移到“备注”列，或自行保存。'],
    ['A cell outside the template holds "{found}"; it is not carried over.', 'Move it to the notes, or keep a copy.'],
  ),
  K507: define(
    'warning',
    ['这张工作表是“{used}”的副本，没有读取。', '如果内容以副本为准，请复制到“{used}”，然后删除副本。'],
    [
      'This sheet is a copy of "{used}" and was not read.',
      'If the copy is right, move its contents to "{used}" and delete it.',
    ],
  ),
} as const;
