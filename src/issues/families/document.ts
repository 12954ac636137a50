import { define } from './definition';

/** K6: the document itself. */
export const DOCUMENT = {
  K601: define(
    'note',
    ['“{title}”标明 {declared} 分，所列各项合计 {sum} 分。', '以原文为准，请向发文单位核实。'],
    ['"{title}" declares {declared} points; its items add up to {sum}.', 'The document stands; ask its issuer.'],
  ),
  K602: define(
    'note',
    ['序号 {number} 在原文中出现 {count} 次（{titles}）。', '按原文保留，程序内部编号不重复。'],
    ['The number {number} is printed {count} times ({titles}).', 'Kept as printed; internal ids differ.'],
  ),
  K603: define(
    'note',
    ['第 {number} 项“{title}”在所据文本中没有指标说明文字，在 {points} 分以内评定。', '如有完整文本，请以其为准。'],
    [
      'Item {number}, "{title}", has no clause text in the copy at hand; it is judged up to {points} points.',
      'A complete copy takes precedence.',
    ],
  ),
  K604: define('note', ['{text}', ''], ['{text}', '']),
} as const;
