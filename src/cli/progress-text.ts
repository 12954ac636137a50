import { clausesOf, indicatorLabel, sectionName, type Section, type Submission, type Template } from '../model';
import { TASK_STATES } from '../rules';
import { type ClauseScore, type Scorecard, STATUS } from '../scoring';
import { listLengths } from './list-lengths';

type Scores = ReadonlyMap<string, ClauseScore>;
const scoresOf = ({ clauses }: Scorecard): Scores => new Map(clauses.map((score) => [score.id, score]));

/** How far each part of a form is filled in, and its lists against the numbers stated. */
export function formLines(template: Template, submission: Submission, scorecard: Scorecard): readonly string[] {
  const scores = scoresOf(scorecard);
  const titles = new Map(template.lists.map(({ id, title }) => [id, title]));
  const lists = listLengths(template, submission).map(({ id, rows, found, stated }) => {
    const facts = [
      `已列 ${rows} 行`,
      ...(found === null || found === rows ? [] : [`合计 ${found}`]),
      `填报数 ${stated ?? '未填'}`,
      ...(found !== null && stated !== null && found !== stated ? ['不一致'] : []),
    ];
    return `  ${titles.get(id) ?? id}：${facts.join('，')}`;
  });
  return [
    ...template.sections.map((section) => {
      const required = clausesOf({ sections: [section] }).filter(({ clause }) => !clause.optional);
      const answered = required.filter(({ clause }) => scores.get(clause.id)?.status === STATUS.answered);
      // A cover bears the title of the whole form.
      const name = section.role === 'cover' ? '封面' : sectionName(section);
      return `  ${name}：已填 ${answered.length} / 应填 ${required.length}`;
    }),
    ...(lists.length === 0 ? [] : ['列表：', ...lists]),
  ];
}

/** How many tasks there are in each state, in all and per section, and what came of the targets. */
export function taskLines(template: Template, scorecard: Scorecard): readonly string[] {
  const scores = scoresOf(scorecard);
  const targets = clausesOf(template)
    .filter(({ clause: { rule } }) => rule.kind !== 'task' && rule.kind !== 'record')
    .map(({ clause, indicator }) => {
      const { result = '—', measure } = scores.get(clause.id) ?? {};
      const rate = measure === undefined || measure === result ? '' : `  完成率 ${rateText(measure)}`;
      return `  ${indicatorLabel(indicator)}${clause.text && `（${clause.text}）`}：${result}${rate}`;
    });
  const hasStates = template.added.includes('status');
  return [
    ...(hasStates ? [`进展  ${stateText(template.sections, scores)}`] : []),
    ...(hasStates
      ? template.sections.map((section) => `  ${sectionName(section)}：${stateText([section], scores)}`)
      : []),
    ...(targets.length === 0 ? [] : ['目标：', ...targets]),
  ];
}

const UNKNOWN = '未填';

function stateText(sections: readonly Section[], scores: Scores): string {
  const tasks = clausesOf({ sections }).filter(({ clause }) => clause.rule.kind === 'task');
  const states = tasks.map(({ clause }) => scores.get(clause.id)?.result ?? UNKNOWN);
  const counts = [...TASK_STATES, UNKNOWN].map((state) => `${state} ${states.filter((one) => one === state).length}`);
  return `${counts.join('，')}（共 ${tasks.length} 项）`;
}

const PERCENT = 100;

/** Rates have four decimal places: a hundredfold is rounded to two, free of binary noise. */
const rateText = (rate: number | string): string =>
  typeof rate === 'number' ? `${Number((rate * PERCENT).toFixed(2))}%` : rate;
