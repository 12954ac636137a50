import { Session } from '../app';
import { excelWorkspace, officeReady, onCommand, showNotice } from '../hosts/excel';
import { type NoticeName, NOTICES } from './notices';

/** Buttons of the ribbon that act without a pane; what they have to say is said in a small window of this same page. */
const notice = new URLSearchParams(location.search).get('notice');

if (notice !== null) showText(notice);
else void offerCommands();

function showText(name: string): void {
  const { zh, en } = NOTICES[name in NOTICES ? (name as NoticeName) : 'failed'];
  const paragraphs = [zh, en].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  document.getElementById('root')?.replaceChildren(...paragraphs);
}

async function offerCommands(): Promise<void> {
  const { kind } = await officeReady();
  onCommand('nextUnanswered', async () => {
    if (kind !== 'excel') return say('old');
    const outcome = await jumpToNext().catch((): NoticeName => 'failed');
    if (outcome !== undefined) await say(outcome);
  });
}

/** @returns what there is to say, if anything */
async function jumpToNext(): Promise<NoticeName | undefined> {
  const session = new Session(excelWorkspace());
  await session.refresh();
  const { kind, issues } = await session.jumpToNext();
  if (issues.length > 0) return 'failed';
  return kind === 'jumped' ? undefined : kind;
}

const say = (name: NoticeName): Promise<void> => showNotice(`${location.origin}${location.pathname}?notice=${name}`);
