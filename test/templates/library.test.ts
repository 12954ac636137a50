import { toLine } from '../../src/issues';
import { clausesOf, documentNotes, indicatorsOf, normalise, type Template } from '../../src/model';
import { loadTemplate, templateIds, templateSummaries } from '../../src/templates';
import { templateFiles } from '../support/template-files';

const templates: Template[] = [];
beforeAll(async () => {
  for (const id of templateIds) {
    const template = await loadTemplate(id);
    if (template) templates.push(template);
  }
});
const found = (id: string): Template => {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return template;
};

describe('the library', () => {
  test('every file of the folder is a template without faults, under an id of its own', async () => {
    for (const { summary, load } of templateFiles) {
      expect([summary.id, normalise(await load()).issues.map((issue) => toLine(issue))]).toEqual([summary.id, []]);
    }
    expect(new Set(templateIds).size).toBe(templateFiles.length);
    expect(templates).toHaveLength(templateFiles.length);
  });

  test('documents from the latest to the undated, templates in the order of their document', () => {
    const documents = [...new Set(templateSummaries.map(({ source }) => source.document))];
    expect(documents.map((document) => document.slice(0, 11))).toEqual([
      '信阳市2021年知识产',
      '2017年全国地方知识',
      '阜新市人民政府关于新形',
      '国家知识产权试点、示范',
      '国家知识产权试点城市考',
    ]);
    expect(templateIds.filter((id) => id.startsWith('work-points')).slice(0, 3)).toEqual([
      'work-points-2017-beijing',
      'work-points-2017-tianjin',
      'work-points-2017-hebei',
    ]);
    expect(templateIds.slice(-6)).toEqual([
      'fuxin-2017-targets',
      'fuxin-2017-tasks',
      'cnipa-2016-status',
      'cnipa-2016-indicators',
      'anju-pilot-city-indicators',
      'anju-pilot-city-tasks',
    ]);
  });

  test('the answers that a template asks for stand under ids that nothing else has', () => {
    for (const template of templates) {
      const ids = clausesOf(template).map(({ clause }) => clause.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

/** Tasks and key points of each region, as counted in the document. */
const REGIONS: Readonly<Record<string, readonly [tasks: number, keyPoints: number]>> = {
  beijing: [38, 6],
  tianjin: [37, 6],
  hebei: [37, 6],
  shanxi: [11, 4],
  neimenggu: [22, 5],
  liaoning: [44, 6],
  jilin: [37, 6],
  heilongjiang: [20, 5],
  shanghai: [20, 6],
  jiangsu: [31, 6],
  zhejiang: [51, 6],
  anhui: [28, 5],
  fujian: [45, 6],
  jiangxi: [18, 6],
  shandong: [57, 6],
  henan: [36, 6],
  hubei: [40, 6],
  hunan: [54, 6],
  guangdong: [71, 6],
  guangxi: [42, 6],
  hainan: [23, 6],
  chongqing: [49, 6],
  sichuan: [50, 6],
  yunnan: [26, 6],
  guizhou: [29, 6],
  shaanxi: [51, 6],
  gansu: [30, 6],
  qinghai: [43, 4],
  ningxia: [27, 6],
  xinjiang: [25, 5],
  bingtuan: [33, 6],
};

describe('work-points-2017', () => {
  test('31 regions with 1125 tasks, each under the key points that it prints', () => {
    const counts = Object.fromEntries(
      templates
        .filter(({ id }) => id.startsWith('work-points-2017-'))
        .map((template) => [
          template.id.slice('work-points-2017-'.length),
          [indicatorsOf(template).length, template.sections.length],
        ]),
    );
    expect(counts).toEqual(REGIONS);
    expect(Object.values(REGIONS).reduce((sum, [tasks]) => sum + tasks, 0)).toBe(1125);
  });

  test('columns as the region prints them: 福建 without 成果形式, 内蒙古 and 四川 with other heads', () => {
    const heads = (region: string) => found(`work-points-2017-${region}`).columns?.map(({ header }) => header);
    expect(heads('beijing')).toEqual(['序号', '工作重点', '工作内容', '具体任务', '成果形式', '责任部门']);
    expect(heads('fujian')).toEqual(['序号', '工作重点', '工作内容', '具体任务', '责任部门']);
    expect(heads('neimenggu')?.[1]).toBe('重点工作');
    expect(heads('sichuan')?.[1]).toBe('工作要点');
  });

  test('a cell that a page break had cut is whole', () => {
    const tasks = indicatorsOf(found('work-points-2017-beijing'));
    const cut = tasks.find(({ title }) => title === '加大知识产权犯罪打击力度');
    expect(cut?.responsible).toBe(
      '市知识产权局、市工商局、市文化执法部队、市城管执法局、北京海关、市公安局、市农业局、市园林绿化局',
    );
  });
});

describe('anju-pilot-city', () => {
  test('27 items under 26 numbers; what the document says of itself is computed', () => {
    const template = found('anju-pilot-city-indicators');
    const numbers = indicatorsOf(template).map(({ number }) => number);
    expect(numbers).toHaveLength(27);
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 26 }, (_, i) => String(i + 1))));
    const notes = documentNotes(template);
    expect(notes.filter(({ code }) => code === 'K601').map(({ params }) => [params.declared, params.sum])).toEqual([
      [25, 19],
      [20, 15],
      [20, 10],
      [20, 11],
      [15, 12],
      [10, 5],
    ]);
    expect(notes.filter(({ code }) => code === 'K602').map(({ params }) => params.number)).toEqual(['16']);
  });

  test('departments name by name, a stray space as the copy has it', () => {
    const lead = (number: string) =>
      indicatorsOf(found('anju-pilot-city-indicators')).find((one) => one.number === number)?.lead;
    expect(lead('6')).toEqual(['区委编办', '区科技 局']);
    expect(lead('25')).toEqual(['区人社局', '区科技局']);
    expect(lead('4')).toHaveLength(11);
  });

  test('30 tasks; goals with numbers are targets', () => {
    const template = found('anju-pilot-city-tasks');
    expect(indicatorsOf(template)).toHaveLength(30);
    const rules = Object.fromEntries(
      indicatorsOf(template).map(({ id, clauses }) => [
        id.slice('anju-pilot-city-tasks/'.length),
        clauses.flatMap(({ rule }): unknown[] =>
          rule.kind === 'threshold' ? [[rule.comparison, rule.amount]] : rule.kind === 'task' ? [] : [rule.kind],
        ),
      ]),
    );
    expect(rules).toMatchObject({
      1: [['atLeast', 2]],
      2: [],
      7: [
        ['atLeast', 5],
        ['atLeast', 3],
      ],
      '7b': [
        ['between', 1],
        ['atLeast', 1],
      ],
      8: [['above', 0.1]],
      10: [
        ['atLeast', 20],
        ['atLeast', 119],
      ],
      12: [
        ['atLeast', 0.1],
        ['atLeast', 7],
      ],
      13: ['trend'],
      15: [['below', 0.5]],
      22: [['atLeast', 80]],
    });
  });
});

describe('fuxin-2017', () => {
  test('the targets of 2017 and 2020, as numbers', () => {
    const template = found('fuxin-2017-targets');
    const amounts = template.sections.map(({ indicators }) =>
      indicators.flatMap(({ clauses }) =>
        clauses.flatMap(({ rule }): unknown[] =>
          rule.kind === 'threshold' ? [rule.amount] : rule.kind === 'met' ? ['met'] : [],
        ),
      ),
    );
    expect(amounts[0]).toEqual([2.15, 320, 3400, 2, 1, 2, 15, 6.1, 100, 'met', 'met']);
    expect(amounts[1]?.filter((amount) => amount !== 'met')).toEqual([2.88, 20, 6.1, 320, 3800, 10, 5, 100, 5]);
  });

  test('24 clauses in eight parts; the first two name nobody responsible', () => {
    const template = found('fuxin-2017-tasks');
    expect(template.sections.map(({ indicators }) => indicators.length)).toEqual([2, 3, 4, 4, 3, 3, 2, 3]);
    const responsible = indicatorsOf(template).map((one) => one.responsible);
    expect(responsible.slice(0, 2)).toEqual([undefined, undefined]);
    expect(responsible.slice(2).every((text) => text !== undefined)).toBe(true);
  });
});

describe('cnipa-2016', () => {
  test('22, 45 and 2 indicators of 100, 100 and 10 points; all sums agree, also without enforcement', () => {
    const template = found('cnipa-2016-indicators');
    const count = (part: string) =>
      template.sections
        .filter((section) => section.part === part)
        .flatMap(({ indicators }) => indicators.filter(({ copy }) => copy === undefined)).length;
    expect(['objective', 'tasks', 'innovation'].map(count)).toEqual([22, 45, 2]);
    expect(template.parts.map(({ declaredPoints }) => declaredPoints)).toEqual([100, 100, 10]);
    expect(documentNotes(template).filter(({ code }) => code === 'K601' || code === 'K602')).toEqual([]);
    expect(template.variants.map(({ id }) => id)).toEqual(['no-enforcement']);
  });

  test('figures come from rows of the form that bear the same name and unit', () => {
    const form = new Map(
      clausesOf(found('cnipa-2016-status')).map(({ clause, indicator }) => [clause.id, { clause, indicator }]),
    );
    const figures = clausesOf(found('cnipa-2016-indicators')).filter(({ section }) => section.role === 'data');
    expect(figures).toHaveLength(15);
    for (const { clause, indicator } of figures) {
      const source = form.get(clause.from ?? '');
      expect(source?.indicator.title).toBe(indicator.title);
      expect(source?.clause.rule).toMatchObject({ kind: 'record' });
    }
  });

  test('the form: a cover, then 13, 22 and 12 rows; a list for every 列表说明 and every list of enterprises', () => {
    const template = found('cnipa-2016-status');
    const [cover, ...tables] = template.sections;
    expect(cover?.role).toBe('cover');
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([13, 22, 12]);
    const asked = indicatorsOf(template).filter(({ remark = '' }) => /列表说明|企业名单/.test(remark));
    const own = template.lists.filter(({ added }) => !added);
    expect(own).toHaveLength(asked.length);
    expect(new Set(own.map(({ of }) => of.slice(0, of.lastIndexOf('/'))))).toEqual(new Set(asked.map(({ id }) => id)));
  });
});
