import { Command, CommanderError } from 'commander';
import type { Locale } from '../issues';
import { TemplateCatalogue } from './catalogue';
import { listCells } from './cells';
import { Console, type ExitCode } from './console';
import { type DecomposeOptions, decomposeWork } from './decompose';
import { listTasks } from './department-tasks';
import { countDepartments, listDepartments } from './departments';
import { fill, type FillOptions } from './fill';
import { generate } from './generate';
import { merge, type MergeWorkOptions } from './merge';
import { score } from './score';
import { listTemplates, showTemplate } from './templates';
import {
  explainUsage,
  HELP,
  requireDate,
  requireDepartments,
  requireDivision,
  requireLocale,
  requireOneOrAll,
  requireResult,
  requireSource,
  requireUnit,
} from './usage';

declare const KAOHE_VERSION: string;

type Common = { readonly template?: string; readonly lang: Locale };
type Action<O> = (options: O, catalogue: TemplateCatalogue, console: Console) => Promise<ExitCode>;

/** Runs a command and ends with its exit code. */
async function run<O extends Common>(options: O, action: Action<O>): Promise<void> {
  const console = new Console(options.lang);
  const { catalogue, issues } = await TemplateCatalogue.open(options.template);
  console.report(issues);
  process.exitCode = catalogue ? await action(options, catalogue, console) : 2;
}

function program(): Command {
  const kaohe = new Command('kaohe').version(KAOHE_VERSION, '-V, --version', HELP.version);
  kaohe.description(HELP.program).helpOption('-h, --help', HELP.help).helpCommand('help [command]', HELP.help);
  kaohe.exitOverride().configureOutput({ outputError: () => undefined });
  const command = (usage: string, description: string): Command =>
    kaohe
      .command(usage)
      .description(description)
      .option('--template <FILE>', HELP.template)
      .option('--lang <LANG>', HELP.lang, requireLocale, 'zh')
      .helpOption('-h, --help', HELP.help);

  command('templates [ID]', HELP.templates)
    .option('--json', HELP.json, false)
    .action((id: string | undefined, options: Common & { json: boolean }) =>
      run(options, ({ json }, catalogue, console) =>
        id === undefined ? listTemplates(catalogue, json, console) : showTemplate(id, catalogue, json, console),
      ),
    );
  command('generate <ID>', HELP.generate)
    .requiredOption('--unit <NAME>', HELP.unit, requireUnit)
    .option('--variant <V>', HELP.variant)
    .option('-o, --output <FILE>', HELP.output)
    .option('--force', HELP.force, false)
    .action((id: string, options: Common & { unit: string; variant?: string; output?: string; force: boolean }) =>
      run(options, (given, catalogue, console) => generate(id, given, catalogue, console)),
    );
  command('fill <FILE>', HELP.fill)
    .option('--entries <ENTRIES.json>', HELP.entries)
    .option('--from <FORM.xlsx>', HELP.from)
    .requiredOption('-o, --output <FILE>', HELP.output)
    .option('--force', HELP.force, false)
    .action((file: string, options: Common & FillOptions) => {
      requireSource(options);
      return run(options, (given, catalogue, console) => fill(file, given, catalogue, console));
    });
  command('cells <FILE>', HELP.cells)
    .option('--json', HELP.json, false)
    .action((file: string, options: Common & { json: boolean }) =>
      run(options, ({ json }, catalogue, console) => listCells(file, json, catalogue, console)),
    );
  command('score <FILE>', HELP.score)
    .option('--json', HELP.json, false)
    .action((file: string, options: Common & { json: boolean }) =>
      run(options, ({ json }, catalogue, console) => score(file, json, catalogue, console)),
    );
  command('departments [ID] [NAME]', HELP.departments)
    .option('--all', HELP.all, false)
    .option('--json', HELP.json, false)
    .action((id: string | undefined, name: string | undefined, options: Common & { all: boolean; json: boolean }) => {
      requireOneOrAll(id, options);
      return run(options, ({ json }, catalogue, console) => {
        if (id === undefined) return countDepartments(catalogue, json, console);
        return name === undefined
          ? listDepartments(id, catalogue, json, console)
          : listTasks(id, name, catalogue, json, console);
      });
    });
  command('decompose <ID|FILE>', HELP.decompose)
    .option('--by <WHAT>', HELP.by, requireDivision)
    .option('--unit <NAME>', HELP.unit, requireUnit)
    .option('--variant <V>', HELP.variant)
    .option('--assign <ASSIGN.json>', HELP.assign)
    .option('--departments <NAMES>', HELP.receivers, requireDepartments)
    .option('--deadline <DATE>', HELP.deadline, requireDate)
    .option('-o, --output <OUT>', HELP.divided)
    .option('--json', HELP.json, false)
    .option('--force', HELP.force, false)
    .action((source: string, options: Common & DecomposeOptions) => {
      requireResult(options);
      return run(options, (given, catalogue, console) => decomposeWork(source, given, catalogue, console));
    });
  command('merge <FILE> <DEPARTMENTS...>', HELP.merge)
    .option('--prefer-lead', HELP.preferLead, false)
    .option('-o, --output <FILE>', HELP.output)
    .option('--json', HELP.json, false)
    .option('--force', HELP.force, false)
    .action((file: string, named: readonly string[], options: Common & MergeWorkOptions) =>
      run(options, (given, catalogue, console) => merge(file, named, given, catalogue, console)),
    );
  return kaohe;
}

/** Says in one line what went wrong, and ends with 2: no stack trace for a person who only typed a command. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) process.stderr.write(`${explainUsage(error)}\n`);
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`程序出错，未能完成：${reason}。请保留文件并反馈此信息。\n`);
  process.exitCode = 2;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (| head) closes the pipe: no fault of ours.
  if (error.code !== 'EPIPE') fail(error);
});

program().parseAsync().catch(fail);
