import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { useHeadings } from '../frame/headings';
import { ShowMore, useFew } from '../score/show-more';
import type { Session } from '../session';
import { AssignForm } from './assign-form';
import type { AssignedIndicator, DepartmentsView } from './departments-view';
import { joinNames } from '../../entries';
import { Part } from './part';
import { useWords } from './text';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, display: 'grid', overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  edit: { flexShrink: 0, minWidth: 'auto' },
});

/** All indicators, or those that nobody has a part in yet; one at a time is assigned. */
export function AssignPart({
  session,
  view,
}: {
  readonly session: Session;
  readonly view: DepartmentsView;
}): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const headings = useHeadings();
  const id = useId();
  const open = view.indicators.filter(({ isAssigned }) => !isAssigned);
  const [isAll, setAll] = useState(open.length === 0);
  const [edited, setEdited] = useState<string>();
  const shown = isAll ? view.indicators : open;
  const few = useFew(shown);
  const buttonOf = (indicator: string): string => `${id}${indicator}`;

  /** What was assigned may no longer be on the list: the next one gets the focus, or else the heading. */
  const finish = (indicator: string): void => {
    setEdited(undefined);
    requestAnimationFrame(() => {
      const at = few.shown.findIndex((one) => one.id === indicator);
      const next = [indicator, few.shown[at + 1]?.id ?? ''].map((one) => document.getElementById(buttonOf(one)));
      (next.find((element) => element !== null) ?? document.getElementById(id))?.focus();
    });
  };

  return (
    <Part title={t('assign.heading')} headingId={id}>
      {!view.isDrawn && <p className={headings.hint}>{t('assign.needsTable')}</p>}
      <div className={styles.filter} role="group" aria-label={t('assign.filter')}>
        {([false, true] as const).map((all) => (
          <ToggleButton
            key={String(all)}
            className={styles.button}
            appearance={all === isAll ? 'primary' : 'secondary'}
            checked={all === isAll}
            onClick={() => {
              setAll(all);
            }}
          >
            {all ? t('assign.all', { count: view.indicators.length }) : t('assign.open', { count: open.length })}
          </ToggleButton>
        ))}
      </div>
      {shown.length === 0 && (
        <p className={headings.hint} role="status">
          {t('assign.done')}
        </p>
      )}
      <div>
        <ul className={styles.list}>
          {few.shown.map((indicator) => (
            <li key={indicator.id}>
              <div className={styles.row}>
                <Who indicator={indicator} />
                {view.isDrawn && edited !== indicator.id && (
                  <Button
                    id={buttonOf(indicator.id)}
                    className={styles.edit}
                    aria-label={t('assign.editOf', { indicator: indicator.label })}
                    onClick={() => {
                      setEdited(indicator.id);
                    }}
                  >
                    {t('assign.edit')}
                  </Button>
                )}
              </div>
              {view.isDrawn && edited === indicator.id && (
                <AssignForm
                  session={session}
                  indicator={indicator}
                  known={view.names}
                  onDone={() => {
                    finish(indicator.id);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        <ShowMore {...few} count={shown.length} />
      </div>
    </Part>
  );
}

/** An indicator, and who has which part in it. */
function Who({ indicator }: { readonly indicator: AssignedIndicator }): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const { label, isOwn, isAssigned } = indicator;
  return (
    <span className={styles.text}>
      <span lang="zh-CN">{label}</span>
      {(['lead', 'support'] as const)
        .filter((role) => indicator[role].length > 0)
        .map((role) => (
          <span key={role} className={styles.small}>
            {t('assign.who', { role: t(`assign.${role}`), names: joinNames(indicator[role]) })}
          </span>
        ))}
      {!isAssigned && <span className={styles.small}>{t('assign.nobody')}</span>}
      {isOwn && <span className={styles.small}>{t('assign.own')}</span>}
    </span>
  );
}
