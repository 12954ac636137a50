import { define } from './definition';

/** K1: entries. */
export const ENTRIES = {
  K101: define(
    'error',
    ['填报值“{found}”的类型不对，应为{expected}。', '请改正后重新填写。'],
    ['The entry "{found}" is of the wrong type; {expected} is expected.', 'Enter it again.'],
  ),
  K102: define(
    'error',
    ['填报值 {found} 超出范围，应为 {expected}。', '请核对后改正。'],
    ['The entry {found} is out of range; {expected} is expected.', 'Check and correct it.'],
  ),
  K103: define(
    'error',
    ['填报值 {found} 不是整数。', '次数、件数等应填整数。'],
    ['The entry {found} is not a whole number.', 'Counts are whole numbers.'],
  ),
  K104: define(
    'error',
    ['填报值“{found}”不在选项中（{expected}）。', '请改为选项之一。'],
    ['The entry "{found}" is not one of the options ({expected}).', 'Choose one of them.'],
  ),
  K105: define(
    'error',
    ['填报值 {found} 的精度不对，最小单位为 {expected}。', '请按最小单位填写。'],
    ['The entry {found} is finer than the step of {expected}.', 'Enter a multiple of the step.'],
  ),
  K106: define(
    'error',
    ['文字过长（{found} 字，上限 {expected} 字）。', '请精简文字。'],
    ['The text is too long ({found} characters, limit {expected}).', 'Shorten it.'],
  ),
  K107: define(
    'warning',
    [
      '“{found}”已按“{expected}”读取；按文本保存的数字、全角字符和多余的空格，表内可能显示“有误”。',
      '请在工作簿中重新填写{expected}。',
    ],
    ['"{found}" was read as "{expected}"; the sheet may show 有误.', 'Correct it to "{expected}" in the workbook.'],
  ),
  K108: define(
    'error',
    ['没有编号为“{found}”的条目。', '运行 kaohe templates {template} --json 查看全部编号。'],
    ['There is no clause with the id "{found}".', 'Run kaohe templates {template} --json for all ids.'],
  ),
  K109: define(
    'note',
    ['填报值是公式，已按其结果“{found}”读取。', '报送前建议改为直接填写的数值。'],
    ['The entry is a formula; its result "{found}" was read.', 'Replace it with the plain value before submitting.'],
  ),
  K110: define(
    'error',
    ['单元格是错误值 {found}。', '请重新填写该单元格。'],
    ['The cell holds the error {found}.', 'Enter its value again.'],
  ),
  K111: define(
    'error',
    ['“{found}”不是可填写的内容（应为 {expected}）。', '请检查名称、类型和长度。'],
    ['"{found}" is not known here ({expected} expected).', 'Check its name, type and length.'],
  ),
  K112: define(
    'error',
    ['公式“={found}”没有计算结果，未能读取。', '请用 Excel 打开后保存，或直接填写数值。'],
    [
      'The formula "={found}" has no result yet and could not be read.',
      'Open and save it in Excel, or enter the value.',
    ],
  ),
  K113: define(
    'error',
    ['日期“{found}”不存在。', '请核对年、月、日。'],
    ['There is no such date as "{found}".', 'Check year, month and day.'],
  ),
  K114: define(
    'warning',
    ['“{found}”已改写为“{expected}”。', '新文件中已改好，请核对。'],
    ['"{found}" was written as "{expected}".', 'The new file has it right; check it.'],
  ),
  K115: define(
    'error',
    ['没有“{found}”这一项，是否想写“{expected}”？', '请改正名称。'],
    ['There is no "{found}" here; is "{expected}" meant?', 'Correct the name.'],
  ),
  K116: define(
    'error',
    [
      '{count} 个条目编号（如“{found}”）都不是模板“{template}”的。',
      '请核对工作簿与填报 JSON 是不是同一模板的；编号见 kaohe templates {template}。',
    ],
    [
      'None of the {count} clause ids (such as "{found}") is one of the template "{template}".',
      'Check that workbook and JSON are of one template; kaohe templates {template} shows the ids.',
    ],
  ),
} as const;
