import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LONGEST } from '../../model';
import type { Session } from '../session';
import { allPicked, DepartmentPicker } from './department-picker';
import type { AssignedIndicator } from './departments-view';
import { joinNames } from '../../entries';
import { useWords } from './text';
import { useWork } from '../frame/use-work';

const ROLES = ['lead', 'support'] as const;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Names who leads and who supports an indicator. */
export function AssignForm({
  session,
  indicator,
  known,
  onDone,
}: {
  readonly session: Session;
  readonly indicator: AssignedIndicator;
  readonly known: readonly string[];
  readonly onDone: () => void;
}): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const { isBusy, work } = useWork();
  const first = useRef<HTMLInputElement | null>(null);
  const [lead, setLead] = useState({ names: indicator.lead, text: '' });
  const [support, setSupport] = useState({ names: indicator.support, text: '' });
  const picked = { lead, support };
  const texts = { lead: joinNames(allPicked(lead)), support: joinNames(allPicked(support)) };
  const isTooLong = ROLES.some((role) => texts[role].length > LONGEST.name);
  useEffect(() => first.current?.focus(), []);

  const save = async (allotment: typeof texts): Promise<void> => {
    const isSaved = await work(
      () => session.departments.allot(indicator.id, allotment),
      () => t('assign.saved', { indicator: indicator.label }),
    );
    if (isSaved) onDone();
  };

  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t('assign.editOf', { indicator: indicator.label })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooLong) void save(texts);
      }}
    >
      {ROLES.map((role) => (
        <DepartmentPicker
          key={role}
          label={t(`assign.${role}`)}
          known={known}
          picked={picked[role]}
          fault={texts[role].length > LONGEST.name ? t('assign.tooLong', { most: LONGEST.name }) : undefined}
          inputRef={(input) => {
            if (role === 'lead') first.current = input;
          }}
          onPick={role === 'lead' ? setLead : setSupport}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('assign.save')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onDone}>
          {t('assign.cancel')}
        </Button>
        {indicator.isOwn && (
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void save({ lead: '', support: '' })}>
            {t('assign.asPrinted')}
          </Button>
        )}
      </div>
    </form>
  );
}
