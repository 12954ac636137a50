import { define } from './definition';

/** K7: templates. */
export const TEMPLATES = {
  K701: define(
    'error',
    ['模板内容不符合格式：{reason}。', '请对照 assets/template.schema.json 修改。'],
    ['The template is not well formed: {reason}.', 'See assets/template.schema.json.'],
  ),
  K702: define(
    'error',
    ['没有名为“{found}”的评分规则（可用：{known}）。', '请改用列出的规则。'],
    ['There is no rule kind "{found}" (known: {known}).', 'Use one that is listed.'],
  ),
  K703: define(
    'error',
    ['编号“{found}”重复。', '请为其中一个写明不同的 id。'],
    ['The id "{found}" is used twice.', 'Give one of them an id of its own.'],
  ),
  K704: define(
    'error',
    ['上限 {cap} 分小于每次 {points} 分。', '请核对原文的分值和上限。'],
    ['The cap of {cap} is below the {points} points of one occurrence.', 'Check both against the document.'],
  ),
  K705: define(
    'error',
    ['区间“{first}”与“{second}”重叠。', '请改正区间的起止。'],
    ['The intervals "{first}" and "{second}" overlap.', 'Correct their ends.'],
  ),
  K706: define(
    'error',
    ['引用的“{found}”不存在。', '请改为已有的编号。'],
    ['"{found}" is referred to but does not exist.', 'Name one that exists.'],
  ),
  K707: define(
    'error',
    ['区间“{first}”与“{second}”之间有空缺。', '请改正区间的起止，使其相接。'],
    ['There is a gap between the intervals "{first}" and "{second}".', 'Let them meet.'],
  ),
  K708: define(
    'error',
    ['分值 {found} 的小数位多于模板的 decimals（{decimals}）。', '请增大 decimals 或核对分值。'],
    ['The points {found} have more decimals than the template ({decimals}).', 'Raise decimals or check the points.'],
  ),
  K709: define(
    'error',
    ['YAML 语法错误：{reason}。', '请检查缩进、引号和冒号。'],
    ['YAML syntax error: {reason}.', 'Check indentation, quotes and colons.'],
  ),
  K710: define('error', ['{reason}。', '请修改该规则。'], ['{reason}.', 'Correct the rule.']),
} as const;
