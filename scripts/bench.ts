/* Prints how long the main steps take, beside exceljs doing the same with the same file in the same run. */
import { Workbook } from 'exceljs';
import { applyChanges, decompose, identify, parseEntries, readSubmission } from '../src/entries';
import { readXlsx, renderXlsx } from '../src/hosts/xlsx';
import { clausesOf, emptySubmission, indicatorsOf, type Submission, type Template } from '../src/model';
import { definitionOf } from '../src/rules';
import { createScorer } from '../src/scoring';
import { layout } from '../src/sheets';
import { loadTemplate } from '../src/templates';

const ROUNDS = 100;
/** For what takes long. */
const FEWER = 20;

async function median(work: () => unknown, rounds = ROUNDS): Promise<number> {
  const times: number[] = [];
  const warmUp = rounds / 2;
  for (let round = 0; round < rounds + warmUp; round++) {
    const start = performance.now();
    await work();
    if (round >= warmUp) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds / 2] ?? NaN;
}

/** A valid answer to every clause, as an entries file has it. */
function answers(template: Template): Record<string, unknown> {
  return Object.fromEntries(
    clausesOf(template).map(({ clause: { id, rule } }): [string, unknown] => {
      const { type, options, max, years } = definitionOf(rule).entry(rule);
      if (years) return [id, Object.fromEntries(years.map((year, i) => [year, 100 + i * 10.5]))];
      return [id, type === 'yesno' ? '是' : type === 'choice' ? options?.[0] : type === 'points' ? max : 1];
    }),
  );
}

/** Among how many departments the work is shared out. */
const DEPARTMENTS = 17;

/** The work shared out, one indicator after the other to the next department, with a sheet for each. */
function sharedOut(template: Template, submission: Submission): Submission {
  const allotments = Object.fromEntries(
    indicatorsOf(template).map(({ id }, i) => [id, { lead: `县第${(i % DEPARTMENTS) + 1}局` }]),
  );
  return decompose(template, submission, { allotments, departments: 'all' }).submission;
}

async function main(): Promise<void> {
  const template = await loadTemplate('xinyang-2021');
  if (!template) throw new Error('no template');
  const empty = emptySubmission({ id: template.id, version: template.version }, '示例县');
  const json = answers(template);
  const filled = (): Submission => applyChanges(empty, parseEntries(json, template, 'bench').changes);
  const bytes = await renderXlsx(layout(template, filled()));
  const score = createScorer(template);
  const read = (): Submission => {
    const { workbook } = readXlsx(bytes, 'bench');
    const { identity } = workbook ? identify(workbook, { file: 'bench' }) : {};
    if (!workbook || !identity) throw new Error('unreadable');
    return readSubmission(workbook, identity, template).submission;
  };
  const submission = read();
  const load = async (): Promise<Workbook> => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    return workbook;
  };
  const loaded = await load();

  const rows: [step: string, kaohe: number, exceljs?: number][] = [
    [
      'generate a workbook',
      await median(() => renderXlsx(layout(template, empty))),
      await median(() => loaded.xlsx.writeBuffer()),
    ],
    [
      'fill (read, enter, write)',
      await median(() =>
        renderXlsx(layout(template, applyChanges(read(), parseEntries(json, template, 'bench').changes))),
      ),
      await median(async () => {
        const workbook = await load();
        const sheet = workbook.getWorksheet('评分表');
        sheet?.getColumn(9).eachCell((cell) => (cell.value = cell.isMerged ? cell.value : 1));
        await workbook.xlsx.writeBuffer();
      }),
    ],
    [
      `share out, ${DEPARTMENTS} sheets`,
      await median(() => renderXlsx(layout(template, sharedOut(template, empty))), FEWER),
    ],
    ['read the entries', await median(read), await median(load)],
    ['score from entries', await median(() => score(submission))],
  ];
  process.stdout.write(`Xinyang 2021, ${(bytes.length / 1024).toFixed(0)} KB, median of ${ROUNDS}, milliseconds\n`);
  process.stdout.write(`${'step'.padEnd(28)}${'kaohe'.padStart(9)}${'exceljs'.padStart(9)}${'times'.padStart(8)}\n`);
  for (const [step, ours, theirs] of rows) {
    const other = theirs === undefined ? ['–', '–'] : [theirs.toFixed(2), `${(theirs / ours).toFixed(1)}×`];
    process.stdout.write(
      `${step.padEnd(28)}${ours.toFixed(2).padStart(9)}${other[0]?.padStart(9)}${other[1]?.padStart(8)}\n`,
    );
  }
}

void main();
