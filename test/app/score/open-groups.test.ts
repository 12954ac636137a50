import { clauseIds, groupBySection } from '../../../src/app/score/open-groups';
import { scoreView } from '../../../src/app/score/score-view';
import { createScorer } from '../../../src/scoring';
import { submissionOf, xinyang } from '../../support/templates';

test('what is open stands under the name of its section, in printed order, and all of it', async () => {
  const template = await xinyang();
  const view = scoreView(template, createScorer(template)(submissionOf(template)), 'self');
  const groups = groupBySection(view.open, template, view.sections);
  expect(groups.map(({ name }) => name)).toEqual(['研究部署', '机制建设', '资源配备保障', '重点工作', '扣分项']);
  expect(groups.flatMap(({ clauses }) => clauses)).toEqual(view.open);
});

test('sections in which nothing is open are left out', async () => {
  const template = await xinyang();
  const view = scoreView(template, createScorer(template)(submissionOf(template)), 'self');
  const last = clauseIds(template.sections.slice(-1));
  const groups = groupBySection(
    view.open.filter(({ id }) => last.has(id)),
    template,
    view.sections,
  );
  expect(groups.map(({ name }) => name)).toEqual(['扣分项']);
});
