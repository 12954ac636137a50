import { Badge } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { CellRef } from '../../formula';
import type { Template } from '../../model';
import type { OpenClause } from './clause-links';
import { ClauseList } from './clause-list';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { groupBySection } from './open-groups';
import { ShowMore, useFew } from './show-more';
import type { TextKey } from '../text/text';

const STATUS_TEXT = {
  未填: 'fill.unanswered',
  有误: 'fill.invalid',
  已填: 'fill.answered',
} as const satisfies Record<OpenClause['status'], TextKey>;

/** What still has to be filled in, by section. */
export function OpenClauses({
  open,
  template,
  sections,
  onJump,
}: {
  readonly open: readonly OpenClause[];
  readonly template: Pick<Template, 'sections'>;
  /** What sections are called; others by their titles. */
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly onJump: (cell: CellRef) => void;
}): ReactNode {
  const { t } = usePane();
  const headings = useHeadings();
  const heading = useId();
  const few = useFew(open);
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {open.length > 0 ? t('fill.open', { count: open.length }) : t('fill.openDone')}
      </h3>
      {open.length === 0 && <p className={headings.hint}>{t('fill.openDoneHint')}</p>}
      {groupBySection(few.shown, template, sections).map(({ id, name, clauses }) => (
        <div key={id}>
          <h4 className={headings.group} lang="zh-CN">
            {name}
          </h4>
          <ClauseList
            clauses={clauses}
            onJump={onJump}
            sideOf={({ status, lack }) => (
              <Badge
                appearance="tint"
                color={status === '有误' || lack ? 'danger' : 'informative'}
                {...(lack ? { lang: 'zh-CN' } : {})}
              >
                {lack ?? t(STATUS_TEXT[status])}
              </Badge>
            )}
          />
        </div>
      ))}
      <ShowMore {...few} count={open.length} />
    </section>
  );
}
