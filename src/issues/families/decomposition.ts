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
    ['“{name}”包括哪些部门，原文没有写明（涉及 {count} 项）。', '请写明成员，再按部门分解。'],
    [
      'The document does not say who belongs to "{name}" ({count} items).',
      'Name its members before dividing the work by department.',
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
    ['原文的部门中没有“{found}”，对它的设置没有起作用。', '请核对名称，或删去这项设置。'],
    ['No department of the document is called "{found}"; what is set for it has no effect.', 'Check or remove it.'],
  ),
  K305: define(
    'warning',
    ['别名“{found}”→“{name}”为空或循环，没有起作用。', '请改为指向最终的部门名称。'],
    ['The alias "{found}" → "{name}" is empty or leads in a circle; it has no effect.', 'Let it name a department.'],
  ),
  K306: define(
    'note',
    ['“{found}”前没有写级别，按“{name}”统计。', '不是同一个部门的，请撤销这项合并。'],
    ['"{found}" is printed without its level and counts as "{name}".', 'Undo the merge if they are two departments.'],
  ),
} as const;
