import { CommanderError, InvalidArgumentError } from 'commander';
import { parseDate } from '../entries';
import type { Locale } from '../issues';
import { LONGEST } from '../model';
import type { Departments } from './decompose';

/** Help texts, Chinese first. */
export const HELP = {
  program:
    '考核：生成、填写和计算知识产权考核工作簿\nKaohe: makes, fills and scores workbooks of intellectual-property assessments',
  version: '显示版本 / show the version',
  help: '显示帮助 / show help',
  json: '输出 JSON / print JSON',
  lang: '提示语言：zh 或 en / language of messages: zh or en',
  template: '另用一个模板文件（YAML）/ also use this template file (YAML)',
  templates: '列出全部模板；给出 ID 时显示该模板的全部内容 / list the templates, or show one whole',
  generate: '为一个单位生成考核工作簿 / make a unit its workbook',
  fill: '把 JSON 中的填报值，或另一工作簿中的数据，写入工作簿（另存为新文件）/ enter values from a JSON file or from another workbook, into a new file',
  cells: '列出各条目所在的单元格 / list the cells of each clause',
  score: '按填报值重新计算得分和等次，或进展 / score a workbook, or tell its progress, from its entries alone',
  departments:
    '列出模板中的责任部门，以及归并为一个名称的写法；给出部门名称时列出它的任务 / list the departments of a template, and the spellings that count as one name; or the items of one department',
  decompose:
    '把指标分给各责任部门：在工作簿中加分解表，或给每个部门一份工作簿 / share the items out among departments, in one workbook or one for each',
  merge:
    '把部门填好的工作簿并入本单位的工作簿；不写 -o 只预览 / merge workbooks of departments into that of the unit; a preview without -o',
  all: '全部模板，每个一行 / all templates, a line each',
  by: 'department：每个部门一张分解表 / department: a sheet for every department',
  assign:
    '分工：{"assignments": {"条目": {"lead": "部门", "support": ["部门"]}}, …} / who has a part in what, and names of departments',
  receivers:
    '给哪些部门分解表：名称，用逗号分隔；all 全部；none 不给 / who gets a sheet: names, with commas between; all; none',
  deadline: '要求部门报送的时限，如 2021-05-27 / by when departments are to report',
  divided: '输出文件；--by department 时也可以是文件夹 / file to write, or, with --by department, a folder',
  preferLead: '部门之间不一致的，采用牵头部门的 / where departments differ, take the value of the one that leads',
  unit: '被考核单位名称 / name of the assessed unit',
  variant: '模板的变体 / variant of the template',
  output: '输出文件 / file to write',
  entries: '填报值：{"条目编号": 值} / entries: {"clause id": value}',
  from: '取数的工作簿，如城市基本工作状况表 / take figures from this workbook',
  force: '覆盖已有文件 / replace the file if it exists',
} as const;

/** @throws InvalidArgumentError for a name that is empty, too long, or holds line breaks and the like */
export function requireUnit(name: string): string {
  const trimmed = name.trim();
  if (trimmed && trimmed.length <= LONGEST.unit && !/\p{Cc}/u.test(trimmed)) return trimmed;
  throw new InvalidArgumentError(`单位名称应为1至${LONGEST.unit}字 / 1 to ${LONGEST.unit} characters`);
}

/** @throws CommanderError where nothing is named that entries could come from */
export function requireSource({ entries, from }: { readonly entries?: string; readonly from?: string }): void {
  if (entries !== undefined || from !== undefined) return;
  throw new CommanderError(1, 'kaohe.missingSource', "error: one of '--entries, --from' is required");
}

/** @throws CommanderError unless either one template is named or all are asked for */
export function requireOneOrAll(id: string | undefined, { all }: { readonly all: boolean }): void {
  if (id === undefined && !all)
    throw new CommanderError(1, 'commander.missingArgument', "error: missing required argument 'ID' (or '--all')");
  if (id !== undefined && all)
    throw new CommanderError(1, 'commander.excessArguments', "error: both an ID and '--all'");
}

/** @throws InvalidArgumentError for anything but what the work can be divided by */
export function requireDivision(by: string): 'department' {
  if (by === 'department') return by;
  throw new InvalidArgumentError('department');
}

/** @throws InvalidArgumentError where nobody is named */
export function requireDepartments(text: string): Departments {
  const names = text
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const [first] = names;
  if (first === undefined) throw new InvalidArgumentError('名称,名称 / all / none');
  return names.length === 1 && (first === 'all' || first === 'none') ? first : [...new Set(names)];
}

/** @throws InvalidArgumentError for what is no date */
export function requireDate(text: string): string {
  const date = parseDate(text);
  if (date !== undefined) return date;
  throw new InvalidArgumentError('2021-05-27');
}

/** @throws CommanderError where there is neither a file to write nor JSON asked for */
export function requireResult({ output, json }: { readonly output?: string; readonly json: boolean }): void {
  if (output !== undefined || json) return;
  throw new CommanderError(1, 'kaohe.missingSource', "error: one of '-o, --json' is required");
}

/** @throws CommanderError for what is only to be said of a template: a workbook says it itself */
export function requireNoFile({ unit, variant }: { readonly unit?: string; readonly variant?: string }): void {
  const [found] = [...(unit === undefined ? [] : ['--unit']), ...(variant === undefined ? [] : ['--variant'])];
  if (found !== undefined)
    throw new CommanderError(1, 'kaohe.onlyForTemplate', `error: '${found}' does not go with a workbook`);
}

/** @throws InvalidArgumentError for a language that there is no wording in */
export function requireLocale(name: string): Locale {
  if (name === 'zh' || name === 'en') return name;
  throw new InvalidArgumentError('zh / en');
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.missingArgument': '缺少参数',
  'commander.missingMandatoryOptionValue': '缺少必需的选项',
  'commander.optionMissingArgument': '选项后面缺少内容',
  'commander.invalidArgument': '选项的内容不对',
  'commander.excessArguments': '参数太多',
  'commander.help': '请给出命令',
  'kaohe.missingSource': '至少给出一个',
  'kaohe.onlyForTemplate': '工作簿中已写明，不能再给',
};

/** One line on what is wrong with how the program was called. */
export function explainUsage({ code, message }: CommanderError): string {
  const explained = EXPLANATIONS[code] ?? '用法不对';
  const [, about] = /'([^']+)'/.exec(message) ?? [];
  const [, given, hint] = /argument '([^']*)' is invalid\. (.+)$/.exec(message) ?? [];
  const told = given === undefined || hint === undefined ? '' : `（给出的是“${given}”，应为：${hint}）`;
  return `${explained}${about === undefined ? '' : `：${about}`}${told}。运行 kaohe --help 查看用法 / run kaohe --help.`;
}
