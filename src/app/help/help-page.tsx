import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FirstSteps } from '../frame/first-run';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';

const TOPICS = ['blank', 'editing', 'paste', 'refresh', 'undo', 'old', 'offline', 'keys', 'privacy'] as const;

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalS },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  accordion: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  answer: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** What is known to go wrong, and what to do. */
export default function HelpPage(): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t('tab.help')}</h2>
      <p className={styles.intro}>{t('help.intro')}</p>
      <Accordion className={styles.accordion} multiple collapsible>
        <Topic id="first" title={t('help.first.q')}>
          <FirstSteps />
        </Topic>
        {TOPICS.map((topic) => (
          <Topic key={topic} id={topic} title={t(`help.${topic}.q`)}>
            <p className={styles.answer}>{t(`help.${topic}.a`)}</p>
          </Topic>
        ))}
      </Accordion>
    </div>
  );
}

function Topic({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3">{title}</AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}
