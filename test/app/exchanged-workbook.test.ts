import { Session } from '../../src/app/session';
import { Book } from '../../src/hosts/html/book';
import { Cursor } from '../../src/hosts/html/cursor';
import { htmlWorkspace } from '../../src/hosts/html/workspace';
import type { Submission } from '../../src/model';
import { entryCell } from '../../src/scoring';
import { layout, type WorkbookSpec } from '../../src/sheets';
import { submissionOf, xinyang } from '../support/templates';
import { atOnce } from '../support/at-once';

const MET = entryCell('xinyang-2021/1/a');
const LOAD = { template: 'xinyang-2021', unit: '第三县', keepEntries: false } as const;
const noSteps = (): void => undefined;

async function drawn(parts: Partial<Submission>): Promise<WorkbookSpec> {
  const template = await xinyang();
  return layout(template, submissionOf(template, parts));
}

/** The browser edition: drafts come and go under the same session. */
async function started(spec: WorkbookSpec) {
  const book = new Book();
  book.open(spec, []);
  const onKeep = (kept: WorkbookSpec): Promise<readonly never[]> => {
    book.open(kept, []);
    return Promise.resolve([]);
  };
  const session = new Session(htmlWorkspace(book, new Cursor(), { onKeep, afterPaint: atOnce }), { growsLists: true });
  await session.start();
  return { book, session };
}

describe('a workbook exchanged under the session', () => {
  test('another draft of the same template is read, with its score', async () => {
    const { book, session } = await started(await drawn({ unit: '示例县' }));
    book.open(await drawn({ unit: '另一县', entries: { 'xinyang-2021/1/a': { value: '是' } } }), []);
    await session.refresh();
    expect(session.snapshot()).toMatchObject({
      kind: 'open',
      opened: { submission: { unit: '另一县' } },
      scorecard: { answered: 1, self: { total: 2 } },
    });
  });

  test('listeners are told without being asked', async () => {
    const { book, session } = await started(await drawn({ unit: '示例县' }));
    const told = new Promise<string>((resolve) => {
      session.subscribe(() => {
        const state = session.snapshot();
        if (state.kind === 'open') resolve(state.opened.submission.unit);
      });
    });
    book.open(await drawn({ unit: '另一县' }), []);
    expect(await told).toBe('另一县');
  });

  test('with nothing open it is blank, and lists nothing', async () => {
    const { book, session } = await started(await drawn({}));
    book.open(undefined, []);
    await session.refresh();
    expect(session.snapshot()).toEqual({ kind: 'blank' });
    expect(await session.addEvidence({ title: '会议纪要' })).toMatchObject([{ code: 'K008' }]);
    expect(await session.addRows('evidence', 20)).toMatchObject([{ code: 'K008' }]);
    expect(await session.jump(MET)).toMatchObject([{ code: 'K807' }]);
  });

  test('undo brings back what a load replaced', async () => {
    const { book, session } = await started(await drawn({ unit: '示例县' }));
    book.open(undefined, []);
    await session.load({ ...LOAD, taken: 'ask' }, noSteps);
    await session.load({ ...LOAD, unit: '第四县', taken: 'replace' }, noSteps);
    expect(session.snapshot()).toMatchObject({ kind: 'open', opened: { submission: { unit: '第四县' } } });
    book.undo();
    await session.refresh();
    expect(session.snapshot()).toMatchObject({ kind: 'open', opened: { submission: { unit: '第三县' } } });
  });

  test('what is added goes into the workbook that is open now, whatever was read before', async () => {
    const first = await drawn({ unit: '示例县' });
    const { book, session } = await started(first);
    book.open(await drawn({ unit: '另一县', evidence: [{ number: 1, title: '已有' }] }), []);
    expect(await session.addEvidence({ title: '会议纪要' })).toEqual([]);
    expect(session.snapshot()).toMatchObject({
      opened: { submission: { unit: '另一县', evidence: [{ title: '已有' }, { number: 2, title: '会议纪要' }] } },
    });
  });

  test('keeping both reads the new draft afterwards', async () => {
    const { session } = await started(await drawn({ unit: '示例县' }));
    expect(await session.load({ ...LOAD, taken: 'ask' }, noSteps)).toMatchObject({ kind: 'taken' });
    expect(await session.load({ ...LOAD, taken: 'keep' }, noSteps)).toMatchObject({ kind: 'drawn' });
    expect(session.snapshot()).toMatchObject({ kind: 'open', opened: { submission: { unit: '第三县' } } });
  });
});
