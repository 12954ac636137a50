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
import { TOPICS, translateHelp } from './help-text';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalS },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  accordion: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  answer: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** What is known to go wrong, and what to do. */
export default function HelpPage(): ReactNode {
  const { t, locale, edition } = usePane();
  const help = translateHelp(locale);
  const styles = useStyles();
  const headings = useHeadings();
  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t('tab.help')}</h2>
      <p className={styles.intro}>{help('intro')}</p>
      <Accordion className={styles.accordion} multiple collapsible>
        <Entry id="first" title={help('first')}>
          <FirstSteps />
        </Entry>
        <Entry id="kinds" title={help('kinds')}>
          <p className={styles.answer}>{help('kindsAnswer')}</p>
        </Entry>
        {TOPICS[edition].map((topic) => (
          <Entry key={topic} id={topic} title={help(`${topic}.q`)}>
            <p className={styles.answer}>{help(`${topic}.a`)}</p>
          </Entry>
        ))}
      </Accordion>
    </div>
  );
}

function Entry({
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
