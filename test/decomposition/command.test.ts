import { TemplateCatalogue } from '../../src/cli/catalogue';
import { Console } from '../../src/cli/console';
import { listTasks } from '../../src/cli/department-tasks';
import { countDepartments, listDepartments } from '../../src/cli/departments';

/** What a command prints, and its exit code. */
async function printed(
  command: (catalogue: TemplateCatalogue, console: Console) => Promise<number>,
): Promise<{ readonly code: number; readonly out: string; readonly told: string }> {
  const [out, told]: [string[], string[]] = [[], []];
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0),
  ];
  try {
    const { catalogue } = await TemplateCatalogue.open(undefined);
    if (!catalogue) throw new Error('no templates');
    const code = await command(catalogue, new Console('zh'));
    return { code, out: out.join(''), told: told.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test('the departments of one template, for a person', async () => {
  const id = 'work-points-2017-hunan';
  const { code, out, told } = await printed((catalogue, console) => listDepartments(id, catalogue, false, console));
  expect(code).toBe(0);
  expect(out).toContain('11 种写法，归并后 9 个名称（部门 8，统称 1，原话 0）');
  expect(out).toContain('\n  省双打办  2 项（责任 2）\n');
  expect(out).toMatch(/\n {2}双打办 → 省双打办 {2}没有写级别，同表另有写明级别的（1 项：\S+）\n/);
  expect(told).toContain('[K306]');
});

test('and for a program', async () => {
  const id = 'anju-pilot-city-indicators';
  const { out } = await printed((catalogue, console) => listDepartments(id, catalogue, true, console));
  expect(JSON.parse(out)).toMatchObject({
    id,
    printed: 17,
    names: 16,
    bodies: 15,
    groups: 1,
    sentences: 0,
    merges: [{ from: '区科技 局', to: '区科技局', reason: 'space', where: [expect.any(String)] }],
    issues: [{ code: 'K302', severity: 'note' }],
  });
});

test('all templates that name departments, and none that does not', async () => {
  const { out } = await printed((catalogue, console) => countDepartments(catalogue, true, console));
  const ids = (JSON.parse(out) as readonly { readonly id: string }[]).map(({ id }) => id);
  expect(ids).toHaveLength(35);
  expect(ids).not.toContain('xinyang-2021');
});

test('a template that is not there', async () => {
  const { code, out, told } = await printed((catalogue, console) => listDepartments('nil', catalogue, true, console));
  expect([code, out]).toEqual([2, '']);
  expect(told).toContain('[K014]');
});

describe('what one department has to do', () => {
  const id = 'anju-pilot-city-indicators';
  const tasksOf = (name: string, json: boolean) =>
    printed((catalogue, console) => listTasks(id, name, catalogue, json, console));

  test('by its name, or any spelling of it', async () => {
    const { out, code } = await tasksOf('区科技 局', true);
    const { name, items } = JSON.parse(out) as { name: string; items: readonly { number: string; roles: string[] }[] };
    expect([code, name]).toEqual([0, '区科技局']);
    expect(items.map(({ number }) => number).slice(0, 4)).toEqual(['2', '3', '4', '6']);
    expect(new Set(items.flatMap(({ roles }) => roles))).toEqual(new Set(['responsible']));
  });

  test('for a person', async () => {
    const { out } = await tasksOf('区财政局', false);
    expect(out).toMatch(/^区财政局 {2}1 项 .*\n {2}7\. 政府财政.*（责任）\n {4}指本级财政/);
  });

  test('K321: nobody is called so, but somebody nearly so', async () => {
    const { code, out, told } = await tasksOf('科技局', true);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain('没有“科技局”这个部门。名称相近的有：区科技局。[K321]');
    expect((await tasksOf('海关', true)).told).toContain('没有“海关”这个部门。名称相近的有：（无）。[K321]');
  });
});
