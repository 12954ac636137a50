import { Session } from '../app';
import { excelWorkspace, officeReady, onCommand, showNotice } from '../hosts/excel';
import { type NoticeName, NOTICES } from './notices';

/** Buttons of the ribbon that act without a pane; what they have to say is said in a small window of this same page. */
const notice = new URLSearchParams(location.search).get('notice');

void officeReady().then(({ kind, locale }) => {
  if (notice !== null) {
    const text = notice in NOTICES ? NOTICES[notice as NoticeName][locale] : notice;
    document.getElementById('root')?.replaceChildren(text);
    return;
  }
  onCommand('nextUnanswered', async () => {
    if (kind !== 'excel') return say('old');
    const session = new Session(excelWorkspace());
    await session.refresh();
    const { kind: outcome, issues } = await session.jumpToNext();
    if (issues.length > 0) return say('failed');
    if (outcome !== 'jumped') await say(outcome);
  });
});

const say = (name: NoticeName): Promise<void> => showNotice(`${location.origin}${location.pathname}?notice=${name}`);
