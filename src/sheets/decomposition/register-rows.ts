import { ROLES } from '../../decomposition';
import { LONGEST } from '../../model';
import { cell } from '../sheet';
import type { CellSpec, Validation } from '../spec';
import { message, textValidation } from '../validations';
import { REGISTER_COLUMNS } from './keys';
import type { ListedName } from './register-names';
import { KIND_WORDS, namesText } from './words';

const NAME: Validation = {
  ...textValidation(LONGEST.name),
  prompt: message('部门', '可在这里添加原文没有的部门，填写全称。'),
};
const ALIASES: Validation = {
  ...textValidation(),
  prompt: message('别名', '同一部门的其他写法，多个用顿号分隔；重新生成后按本名称统计。'),
};
const MEMBERS: Validation = {
  ...textValidation(),
  prompt: message('成员', '统称包括哪些部门，多个用顿号分隔；重新生成后按各成员分工。'),
};

/** The columns of numbers: how many indicators a department has a part in, by role. */

/**
 * The cells of a name, or of a row left over.
 * @param isOwn whether the unit itself has put it on the list, or may
 */
export function nameCells(
  number: number,
  { name, share, aliases, members }: Partial<ListedName>,
  isOwn: boolean,
): Readonly<Record<string, CellSpec>> {
  const entry = (content: string | undefined, validation: Validation) =>
    cell('entryText', content === '' ? undefined : content, { unlocked: true, validation });
  const hasMembers = isOwn || share?.kind === 'group' || (members !== undefined && members.length > 0);
  return {
    number: cell('centred', number),
    [REGISTER_COLUMNS.name]: isOwn ? entry(name, NAME) : cell('text', name),
    [REGISTER_COLUMNS.kind]: cell('centred', share && KIND_WORDS[share.kind]),
    [REGISTER_COLUMNS.aliases]: entry(namesText(aliases ?? []), ALIASES),
    [REGISTER_COLUMNS.members]: hasMembers ? entry(namesText(members ?? []), MEMBERS) : cell('text'),
    ...Object.fromEntries(
      ROLES.map((role) => [role, cell('centred', share?.parts.filter(({ roles }) => roles.includes(role)).length)]),
    ),
    total: cell('computed', share?.parts.length),
  };
}
