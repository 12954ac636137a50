import { define } from './definition';

/** K4: contacts. */
export const CONTACTS = {
  K401: define(
    'warning',
    ['手机“{found}”不是11位手机号码。', '请填11位数字，如 13800000000。'],
    ['"{found}" is not a mobile number of 11 digits.', 'Write 11 digits: 13800000000.'],
  ),
  K402: define(
    'warning',
    ['{field}“{found}”不像电话号码。', '请填7至8位号码，可加区号和分机，如 0376-0000000-801。'],
    [
      '{field} "{found}" does not look like a telephone number.',
      'Write 7 or 8 digits, with area code and extension if there are any: 0376-0000000-801.',
    ],
  ),
  K403: define(
    'note',
    ['{field}“{found}”按“{expected}”读取。', '不需要处理。'],
    ['{field} "{found}" is read as "{expected}".', 'Nothing to do.'],
  ),
  K404: define(
    'warning',
    ['“{name}”的联系人{field}有不同的写法：{values}；没有采用，保留原值。', '请核对后在联系人信息表中改正。'],
    [
      'The contacts of "{name}" differ in {field}: {values}; none was taken.',
      'Check and correct them on the contact sheet.',
    ],
  ),
} as const;
