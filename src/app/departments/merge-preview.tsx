import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHeadings } from '../frame/headings';
import type { Choices } from '../decomposing';
import { ConflictChoice } from './conflict-choice';
import { Disclosure } from './disclosure';
import { MergeGroup } from './merge-group';
import type { MergeView } from './merge-view';
import { joinNames } from '../../entries';
import { useWords } from './text';

const useStyles = makeStyles({
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What would come of taking in what departments have entered, and what is left to be settled. */
export function MergePreview({
  merged,
  choices,
  onChoose,
}: {
  readonly merged: MergeView;
  readonly choices: Choices;
  readonly onChoose: (spot: string, department: string) => void;
}): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const headings = useHeadings();
  const { taken, conflicts, refused, gaps, silent, same, notes, materials, people, effect } = merged;
  const counts = [
    ...(same > 0 ? [t('collect.same', { count: same })] : []),
    ...(notes > 0 ? [t('collect.notes', { count: notes })] : []),
    ...(materials > 0 ? [t('collect.materials', { count: materials })] : []),
    ...(people > 0 ? [t('collect.people', { count: people })] : []),
  ];
  const fieldOf = ({ field = t('collect.value') }: { readonly field?: string }): string => field;
  const missing = gaps.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      {merged.from.length > 0 && (
        <p className={headings.hint}>{t('collect.from', { names: joinNames(merged.from) })}</p>
      )}
      {merged.empty.length > 0 && (
        <p className={headings.hint}>{t('collect.empty', { names: joinNames(merged.empty) })}</p>
      )}
      {effect === 'records' && <p className={headings.hint}>{t('collect.onlyRecords')}</p>}
      {effect === 'nothing' && conflicts.length === 0 && <p className={headings.hint}>{t('collect.nothingNew')}</p>}
      {taken.length > 0 && (
        <MergeGroup title={t('collect.taken', { count: taken.length })} items={taken}>
          {(one) => (
            <>
              {one.indicator}
              <span className={styles.small}>
                {one.replaced === undefined
                  ? t('collect.becomes', { field: fieldOf(one), value: one.value, from: joinNames(one.from) })
                  : t('collect.replaces', {
                      field: fieldOf(one),
                      value: one.value,
                      from: joinNames(one.from),
                      before: one.replaced,
                    })}
              </span>
            </>
          )}
        </MergeGroup>
      )}
      {counts.length > 0 && <p className={headings.hint}>{counts.join(' · ')}</p>}
      {conflicts.length > 0 && (
        <MergeGroup
          title={t('collect.conflicts', { count: conflicts.length })}
          hint={t('collect.conflictsHint')}
          items={conflicts}
        >
          {(one) => (
            <ConflictChoice
              conflict={one}
              chosen={choices[one.key] ?? ''}
              onChoose={(department) => {
                onChoose(one.key, department);
              }}
            />
          )}
        </MergeGroup>
      )}
      {refused.length > 0 && (
        <MergeGroup title={t('collect.refused', { count: refused.length })} items={refused}>
          {(one) => (
            <>
              {one.indicator}
              <span className={styles.small}>
                {t('collect.refusedBy', { department: one.department, field: fieldOf(one), value: one.value })}
              </span>
            </>
          )}
        </MergeGroup>
      )}
      {gaps.length > 0 && (
        <MergeGroup
          title={t('collect.gaps', { count: missing })}
          items={gaps.map((gap) => ({ ...gap, key: gap.department }))}
        >
          {({ department, items }) => (
            <Disclosure
              text={t('collect.gapOf', { name: department, count: items.length })}
              items={items.map(({ id, indicator, givenBy }) => ({
                id,
                text: givenBy.length > 0 ? t('collect.givenBy', { indicator, names: joinNames(givenBy) }) : indicator,
              }))}
            />
          )}
        </MergeGroup>
      )}
      {silent.length > 0 && (
        <MergeGroup
          title={t('collect.silent', { count: silent.length })}
          items={silent.map((name) => ({ key: name, name }))}
        >
          {({ name }) => name}
        </MergeGroup>
      )}
    </>
  );
}
