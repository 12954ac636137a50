import { cellName } from '../../../../src/hosts/html/grid/cell-name';
import { layout, LiveCells } from '../../../../src/sheets';
import { cellAt, xinyangTable } from '../../../support/tables';
import { submissionOf, xinyang } from '../../../support/templates';

describe('the name of a cell', () => {
  test('is its column’s head and what stands to its left', async () => {
    const template = await xinyang();
    const live = new LiveCells(layout(template, submissionOf(template)));
    const score = await xinyangTable('score');
    const name = cellName(score, live, cellAt(score, 5, 8));
    expect(name).toMatch(/^填报值 研究部署（20分） 1 纳入党委和政府重要议事日程情况（8分） /);
    expect(name.length).toBeLessThanOrEqual(120);

    const overview = await xinyangTable('overview');
    const unit = overview.entries[0];
    expect(unit && cellName(overview, live, unit)).toBe('被考核单位');

    const evidence = await xinyangTable('evidence');
    expect(cellName(evidence, live, cellAt(evidence, 6, 5))).toBe('日期 3');
    expect(cellName(evidence, live, cellAt(evidence, 6, 1))).toBe('序号');
  });
});
