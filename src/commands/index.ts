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
    const session = new Session(excelWorkspace());
    await session.refresh();
    const { kind: outcome, issues } = await session.jumpToNext();
    if (issues.length > 0) return say('failed');
    if (outcome !== 'jumped') await say(outcome);
  });
}

const say = (name: NoticeName): Promise<void> => showNotice(`${location.origin}${location.pathname}?notice=${name}`);
