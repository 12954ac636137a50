import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describe, type Issue } from '../../issues';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** Where, what, what to do, and the code to ask about. */
export function IssueText({ issue }: { readonly issue: Issue }): ReactNode {
  const { locale } = usePane();
  const styles = useStyles();
  const { message, remedy } = describe(issue, locale);
  const where = placeText(issue);
  return (
    <>
      {where && `${where}${locale === 'zh' ? '：' : ': '}`}
      {message}
      {locale === 'en' && ' '}
      {remedy} <span className={styles.code}>{issue.code}</span>
    </>
  );
}

/** 评分表!F12; of a file that could not be opened, its name */
export const placeText = ({ at: { sheet, cell, file } }: Issue): string =>
  sheet !== undefined && cell !== undefined ? `${sheet}!${cell}` : (sheet ?? file ?? '');
