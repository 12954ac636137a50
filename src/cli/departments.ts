import { type Department, type Merge, REASONS, type Register, registerOf, ROLES } from '../decomposition';
import type { Template } from '../model';
import { KIND_WORDS, ROLE_WORDS } from '../sheets';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { withTemplate } from './open-template';

const KINDS: readonly (readonly [Department['kind'], string])[] = [
  ['body', KIND_WORDS.body],
  ['group', `${KIND_WORDS.group}（成员未列明）`],
  ['sentence', '不是部门名单，按原文保留'],
];

/** kaohe departments: for every template that names departments, how many, a line each. */
export async function countDepartments(
  catalogue: TemplateCatalogue,
  json: boolean,
  console: Console,
): Promise<ExitCode> {
  const templates = await Promise.all(catalogue.ids.map((id) => catalogue.load(id)));
  const rows = templates.flatMap((template) => {
    if (!template) return [];
    const register = registerOf(template);
    return register.departments.length === 0 ? [] : [{ id: template.id, title: template.title, ...countsOf(register) }];
  });
  if (json) console.json(rows);
  else for (const { id, title, ...counts } of rows) console.print(`${id}\t${title}\t${countsText(counts)}`);
  return 0;
}

/** kaohe departments ID: who is named in a template, and which spellings count as one name. */
export function listDepartments(
  id: string,
  catalogue: TemplateCatalogue,
  json: boolean,
  console: Console,
): Promise<ExitCode> {
  return withTemplate(id, catalogue, console, (template) => {
    const register = registerOf(template);
    if (json) {
      const { departments, merges, issues } = register;
      console.json({
        id,
        ...countsOf(register),
        departments,
        merges,
        issues: issues.map((one) => console.toJson(one)),
      });
    } else {
      console.print(registerText(template, register));
      console.report(register.issues);
    }
    return 0;
  });
}

/** Spellings as printed, names after normalisation, and what these are. */
function countsOf({ departments, merges }: Register) {
  const ofKind = (kind: Department['kind']) => departments.filter((one) => one.kind === kind).length;
  return {
    printed: new Set(departments.flatMap(({ spellings }) => spellings)).size,
    names: departments.length,
    bodies: ofKind('body'),
    groups: ofKind('group'),
    sentences: ofKind('sentence'),
    merges: merges.length,
  };
}

const countsText = ({ printed, names, bodies, groups, sentences, merges }: ReturnType<typeof countsOf>): string =>
  `${printed} 种写法，归并后 ${names} 个名称（部门 ${bodies}，统称 ${groups}，原话 ${sentences}），归并 ${merges} 处`;

function registerText({ id, title }: Template, register: Register): string {
  const blocks = KINDS.map(([kind, heading]) => ({
    heading,
    lines: register.departments.filter((one) => one.kind === kind).map(departmentLine),
  }));
  return [
    `${id}  ${title}`,
    countsText(countsOf(register)),
    ...[...blocks, { heading: '归并', lines: register.merges.map(mergeLine) }].flatMap(({ heading, lines }) =>
      lines.length === 0 ? [] : ['', `${heading}：`, ...lines.map((line) => `  ${line}`)],
    ),
  ].join('\n');
}

function departmentLine({ name, assignments }: Department): string {
  const counts = ROLES.map(
    (role) => [ROLE_WORDS[role], assignments.filter((one) => one.role === role).length] as const,
  );
  const told = counts.filter(([, count]) => count > 0).map(([label, count]) => `${label} ${count}`);
  return `${name}  ${new Set(assignments.map(({ indicator }) => indicator)).size} 项（${told.join('，')}）`;
}

// A spelling may run over lines of a narrow column.
const mergeLine = ({ from, to, reason, where }: Merge): string =>
  `${from.replace(/\n/g, '⏎')} → ${to}  ${REASONS[reason]}（${where.length} 项：${where.slice(0, 3).join(' ')}${where.length > 3 ? ' …' : ''}）`;
