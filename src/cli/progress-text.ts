import { clausesOf, indicatorLabel, sectionName, type Submission, type Template } from '../model';
import {
  countTasks,
  isTarget,
  listLengths,
  type Scorecard,
  sectionProgress,
  STATES,
  type TaskCounts,
} from '../scoring';

/** How far each part of a form is filled in, and its lists against the numbers stated. */
export function formLines(template: Template, submission: Submission, scorecard: Scorecard): readonly string[] {
  const lists = listLengths(template, submission).map(({ title, rows, found, stated, inWords, differs }) => {
    const facts = [
      `已列 ${rows} 行`,
      ...(found === undefined || found === rows ? [] : [`合计 ${found}`]),
      inWords ? '本项填文字，不比较' : `填报数 ${stated ?? '未填'}`,
      ...(differs ? ['不一致'] : []),
    ];
    return `  ${title}：${facts.join('，')}`;
  });
  return [
    ...sectionProgress(template, scorecard).map(
      ({ name, answered, required }) => `  ${name}：已填 ${answered} / 应填 ${required}`,
    ),
    ...(lists.length === 0 ? [] : ['清单：', ...lists]),
  ];
}

/** How many tasks there are in each state, in all and per section, and what came of the targets. */
export function taskLines(template: Template, scorecard: Scorecard): readonly string[] {
  const scores = new Map(scorecard.clauses.map((score) => [score.id, score]));
  const targets = clausesOf(template)
    .filter(({ clause }) => isTarget(clause))
    .map(({ clause, indicator }) => {
      const { result = '—', measure } = scores.get(clause.id) ?? {};
      const rate = measure === undefined || measure === result ? '' : `  完成率 ${rateText(measure)}`;
      return `  ${indicatorLabel(indicator)}${clause.text && `（${clause.text}）`}：${result}${rate}`;
    });
  const hasStates = template.added.includes('status');
  return [
    ...(hasStates ? [`进展  ${stateText(countTasks(template, scorecard))}`] : []),
    ...(hasStates
      ? template.sections.map(
          (section) => `  ${sectionName(section)}：${stateText(countTasks({ sections: [section] }, scorecard))}`,
        )
      : []),
    ...(targets.length === 0 ? [] : ['目标：', ...targets]),
  ];
}

function stateText({ tasks, states }: TaskCounts): string {
  return `${STATES.map((state) => `${state} ${states[state]}`).join('，')}（共 ${tasks} 项）`;
}

const PERCENT = 100;

/** Rates have four decimal places: a hundredfold is rounded to two, free of binary noise. */
const rateText = (rate: number | string): string =>
  typeof rate === 'number' ? `${Number((rate * PERCENT).toFixed(2))}%` : rate;
