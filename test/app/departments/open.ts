import { Session } from '../../../src/app/session';
import type { OpenWorkbook } from '../../../src/entries';
import type { Submission, Template } from '../../../src/model';
import { layout } from '../../../src/sheets';
import { loadTemplate } from '../../../src/templates';
import { MemoryWorkspace } from '../../support/memory-workspace';
import { submissionOf } from '../../support/templates';

/** A template as the program has it. */
export async function known(id: string): Promise<Template> {
  const template = await loadTemplate(id);
  if (!template) throw new Error(`${id} is missing`);
  return template;
}

export type Opened = {
  readonly template: Template;
  readonly workspace: MemoryWorkspace;
  readonly session: Session;
  /** The workbook as the session knows it. */
  readonly open: () => OpenWorkbook;
};

/** A session with a workbook of a template in which something is filled in. */
export async function openedWorkbook(id: string, parts: Partial<Submission> = {}): Promise<Opened> {
  const template = await known(id);
  const workspace = new MemoryWorkspace(layout(template, submissionOf(template, parts)));
  const session = new Session(workspace, { growsLists: true });
  await session.start();
  const open = () => {
    const state = session.snapshot();
    if (state.kind !== 'open') throw new Error(`the workbook is ${state.kind}`);
    return state.opened;
  };
  return { template, workspace, session, open };
}

export const noSteps = (): void => undefined;
