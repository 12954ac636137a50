import { define } from './definition';

/** K3: who is responsible for what. */
export const DECOMPOSITION = {
  K301: define(
    'note',
    ['“{first}”和“{second}”可能是同一个部门，现按两个部门统计。', '确是同一个部门的，请把其中一个设为另一个的别名。'],
    [
      '"{first}" and "{second}" may be one department; they are counted as two.',
      'If they are one, make one name an alias of the other.',
    ],
  ),
  K302: define(
    'note',
    ['“{name}”包括哪些部门没有写明（涉及 {count} 项）。', '请在“部门名录”的“成员”一栏写明，再按部门分解。'],
    [
      'It is not said who belongs to "{name}" ({count} items).',
      'Name its members in the register of departments before dividing the work.',
    ],
  ),
  K303: define(
    'note',
    ['责任部门“{found}”是一段话，不是部门名单，按原文保留，没有拆分。', '需要落实到部门的，请写明对应的部门名称。'],
    [
      '"{found}" is a sentence, not a list of departments; it is kept whole.',
      'Name the department that it stands for, if there is one.',
    ],
  ),
  K304: define(
    'warning',
    ['部门中没有“{found}”，对它的设置没有起作用。', '请核对名称，或删去这项设置。'],
    ['No department of the document is called "{found}"; what is set for it has no effect.', 'Check or remove it.'],
  ),
  K305: define(
    'warning',
    ['别名“{found}”→“{name}”为空或循环，没有起作用。', '请改为指向最终的部门名称。'],
    ['The alias "{found}" → "{name}" is empty or leads in a circle; it has no effect.', 'Let it name a department.'],
  ),
  K306: define(
    'note',
    ['“{found}”前没有写级别，按“{name}”统计。', '不是同一个部门的，请在“部门名录”末尾的归并中选“分开”。'],
    [
      '"{found}" is printed without its level and counts as "{name}".',
      'If they are two departments, set them apart at the end of the register.',
    ],
  ),
  K307: define(
    'warning',
    ['有 {count} 项没有责任部门：{names}。', '请在“指标分解表”或“分工”中确定牵头部门。'],
    ['{count} items have no department: {names}.', 'Name one on the decomposition sheet or in the pane.'],
  ),
  K308: define(
    'warning',
    ['“{name}”已没有分工，表中已填的 {count} 项保留。', '不再需要的，请删除该部门的分解表。'],
    [
      '"{name}" no longer has a part in anything; the {count} items entered on its sheet are kept.',
      'Delete the sheet if it is no longer wanted.',
    ],
  ),
  K309: define(
    'warning',
    ['“{name}”已不负责 {count} 项：{names}；已填内容保留在该部门分解表的末尾。', '请核对分工，或清除这些内容。'],
    [
      '"{name}" no longer has a part in {count} items: {names}. What was entered is kept at the end of its sheet.',
      'Check who is responsible, or clear it.',
    ],
  ),
  K310: define(
    'error',
    ['本文件是{found}的部门分解表，与{expected}不符，没有并入。', '请核对文件，或让部门用本次下发的表重新填报。'],
    [
      'This is a department sheet of {found}, not of {expected}; it was not merged.',
      'Check the file, or have the department fill in the sheet that was sent out.',
    ],
  ),
  K311: define(
    'warning',
    ['“{name}”交回了 {count} 份表，都已读取；同一项填得不同的，按有出入处理。', '请核对哪一份是最终的。'],
    [
      '"{name}" has sent back {count} files; all were read, and where they differ nothing was taken.',
      'Check which of them is final.',
    ],
  ),
  K312: define(
    'warning',
    ['“{indicator}”{field}填报不一致：{values}；没有采用，保留原值。', '请与有关部门核对后，确定采用哪一个值。'],
    [
      '"{indicator}" {field}: the values differ ({values}); none was taken.',
      'Settle with the departments which value is right.',
    ],
  ),
  K313: define(
    'warning',
    ['“{name}”有 {count} 项没有填报：{names}。', '请联系该部门补报。'],
    ['"{name}" has not answered {count} items: {names}.', 'Ask the department for them.'],
  ),
  K314: define(
    'warning',
    ['“{name}”还没有交回（应报 {count} 项）。', '请联系该部门。'],
    ['"{name}" has sent nothing back yet ({count} items).', 'Remind the department.'],
  ),
  K315: define(
    'note',
    ['“{name}”不在现在的分工中，其填报内容仍按指标并入。', '请核对部门名称。'],
    [
      '"{name}" is not among the departments as they are now; what it has entered was merged all the same.',
      'Check its name.',
    ],
  ),
  K316: define(
    'warning',
    ['“{name}”填报的“{indicator}”{field}（{found}）不符合要求，没有采用。', '请与该部门核对后改正。'],
    [
      'What "{name}" has entered for "{indicator}" {field} ({found}) is not what is asked for; it was not taken.',
      'Have the department mend it.',
    ],
  ),
  K317: define(
    'error',
    [
      '这里没有部门分解表。',
      '请选择由“分解”生成、部门填好的工作簿；表中隐藏的A列和第1行不能删除，删除了的请用原表重填。',
    ],
    [
      'There is no department sheet in it.',
      'Choose a workbook that was made for a department; its hidden column A and row 1 must still be there.',
    ],
  ),
  K318: define(
    'error',
    [
      '这是“{name}”的部门分解表，不是整本考核工作簿。',
      '请打开本单位的考核工作簿，再把它并入（kaohe merge，或“分工”中的“收回”）。',
    ],
    [
      'This is the sheet of "{name}", not a whole workbook.',
      "Open the unit's workbook and merge it there (kaohe merge, or the pane).",
    ],
  ),
  K319: define(
    'error',
    ['分工文件有误：{found}。', '请写作 {expected}。'],
    ['The file of assignments is wrong: {found}.', 'Write {expected}.'],
  ),
  K320: define(
    'warning',
    ['“{name}”填报了不由其负责的 {count} 项：{names}；已按指标并入。', '请与该部门核对。'],
    [
      '"{name}" has answered {count} items that are not its own: {names}; they were merged all the same.',
      'Check with the department.',
    ],
  ),
  K321: define(
    'error',
    ['没有“{found}”这个部门。', '名称相近的有：{names}。'],
    ['There is no department called "{found}".', 'Names like it: {names}.'],
  ),
  K322: define(
    'warning',
    ['“{found}”的成员是空的，或者互相包含，没有起作用。', '请在“部门名录”的“成员”一栏写明具体部门。'],
    ['The members of "{found}" are empty or go round in a circle; they have no effect.', 'Name departments.'],
  ),
  K323: define(
    'warning',
    ['“{from}”并入“{name}”后，“{indicator}”有两个值：{values}；保留前一个。', '请核对，在“{name}”的分解表中改正。'],
    [
      '"{from}" has become "{name}", which has two values for "{indicator}": {values}; the first was kept.',
      'Check and correct it on the sheet of "{name}".',
    ],
  ),
  K324: define(
    'error',
    [
      '缺少工作表“{sheet}”，其中的{what}读不到；现在另存或重新生成，就会丢失。',
      '请先恢复这张表（撤销删除，或用删除之前的文件）。',
    ],
    [
      'The sheet "{sheet}" is missing, and with it {what}; saving anew or generating again loses that for good.',
      'Bring the sheet back first: undo, or use the file as it was before.',
    ],
  ),
  K325: define(
    'error',
    [
      '这张表是{found}的部门分解表，不是{expected}的，没有读取；另存或重新生成后不再保留。',
      '请核对后删除，或另行保存。',
    ],
    [
      'This is a department sheet of {found}, not of {expected}; it was not read, and is not kept when the workbook is written anew.',
      'Delete it, or keep it elsewhere.',
    ],
  ),
  K326: define(
    'warning',
    [
      '“{name}”对“{indicator}”的备注与已有备注合计 {count} 字，超过 {most} 字，没有并入。',
      '请查看该部门的分解表，自行摘录。',
    ],
    [
      'The remark of "{name}" on "{indicator}" would make the remarks {count} characters long, more than {most}; it was not merged.',
      'Look at the sheet of the department.',
    ],
  ),
} as const;
