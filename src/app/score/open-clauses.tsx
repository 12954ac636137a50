import { Badge, Button } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { CellRef } from '../../formula';
import type { Template } from '../../model';
import { ClauseList } from './clause-list';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { groupBySection } from './open-groups';
import type { ScoreView, SectionView } from './score-view';
import type { TextKey } from '../text/text';

type Status = ScoreView['open'][number]['status'];

const STATUS_TEXT = {
  未填: 'fill.unanswered',
  有误: 'fill.invalid',
  已填: 'fill.answered',
} as const satisfies Record<Status, TextKey>;

/** Longer lists are cut off until asked for. */
const FIRST = 10;

/** What still has to be filled in, by section. */
export function OpenClauses({
  open,
  template,
  sections,
  onJump,
}: {
  readonly open: ScoreView['open'];
  readonly template: Pick<Template, 'sections'>;
  readonly sections: readonly SectionView[];
  readonly onJump: (cell: CellRef) => void;
}): ReactNode {
  const { t } = usePane();
  const headings = useHeadings();
  const heading = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? open : open.slice(0, FIRST);
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {open.length > 0 ? t('fill.open', { count: open.length }) : t('fill.openDone')}
      </h3>
      {open.length === 0 && <p className={headings.hint}>{t('fill.openDoneHint')}</p>}
      {groupBySection(shown, template, sections).map(({ id, name, clauses }) => (
        <div key={id}>
          <h4 className={headings.group} lang="zh-CN">
            {name}
          </h4>
          <ClauseList
            clauses={clauses}
            onJump={onJump}
            sideOf={({ status }) => (
              <Badge appearance="tint" color={status === '有误' ? 'danger' : 'informative'}>
                {t(STATUS_TEXT[status])}
              </Badge>
            )}
          />
        </div>
      ))}
      {open.length > FIRST && (
        <Button
          appearance="subtle"
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? t('app.showFewer') : t('app.showAll', { count: open.length })}
        </Button>
      )}
    </section>
  );
}
