import { type ReactNode, useRef, useState } from 'react';
import { parseDate } from '../../entries';
import { type EvidenceItem, LONGEST, type Template } from '../../model';
import { EntryForm } from './entry-form';
import { IndicatorPicker, type Picked } from './indicator-picker';
import { usePane } from '../frame/pane-context';
import type { Session } from '../session';
import { TextField } from './text-field';
import { useWork } from '../frame/use-work';

const FIELDS = ['title', 'documentNumber', 'date', 'issuer', 'file', 'note'] as const;
type Field = (typeof FIELDS)[number];
type Draft = Readonly<Record<Field, string>>;

const EMPTY: Draft = { title: '', documentNumber: '', date: '', issuer: '', file: '', note: '' };
const NOT_PICKED: Picked = { text: '' };

/** Adds a material to 材料清单. */
export function EvidenceForm({
  session,
  template,
}: {
  readonly session: Session;
  readonly template: Template;
}): ReactNode {
  const { t } = usePane();
  const [draft, setDraft] = useState(EMPTY);
  const [indicator, setIndicator] = useState(NOT_PICKED);
  const [isChecked, setChecked] = useState(false);
  const inputs = useRef(new Map<Field | 'indicator', HTMLInputElement | null>());
  const { isBusy, work } = useWork();

  const faults: Readonly<Partial<Record<Field | 'indicator', string>>> = {
    ...(indicator.text.trim() && indicator.id === undefined ? { indicator: t('lists.indicatorUnknown') } : {}),
    ...(draft.title.trim() ? {} : { title: t('lists.titleMissing') }),
    ...(draft.date.trim() && !parseDate(draft.date) ? { date: t('lists.dateWrong') } : {}),
  };

  const submit = async (): Promise<void> => {
    setChecked(true);
    const wrong = (['indicator', ...FIELDS] as const).find((field) => faults[field] !== undefined);
    if (wrong) {
      inputs.current.get(wrong)?.focus();
      return;
    }
    const item = itemOf(draft, indicator.id);
    const isAdded = await work(
      () => session.addEvidence(item),
      () => t('lists.evidenceAdded', { title: item.title }),
    );
    if (!isAdded) return;
    setDraft(EMPTY);
    setIndicator(NOT_PICKED);
    setChecked(false);
    inputs.current.get('indicator')?.focus();
  };

  return (
    <EntryForm
      title={t('lists.addEvidence')}
      submitText={t('lists.submitEvidence')}
      isBusy={isBusy}
      onSubmit={() => void submit()}
    >
      <IndicatorPicker
        template={template}
        picked={indicator}
        onPick={setIndicator}
        fault={isChecked ? faults.indicator : undefined}
        inputRef={(input) => void inputs.current.set('indicator', input)}
      />
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(`lists.${field}`)}
          value={draft[field]}
          longest={field === 'note' ? LONGEST.text : LONGEST.name}
          isRequired={field === 'title'}
          hint={field === 'date' ? t('lists.dateHint') : undefined}
          fault={isChecked ? faults[field] : undefined}
          inputRef={(input) => void inputs.current.set(field, input)}
          onValue={(value) => {
            setDraft((before) => ({ ...before, [field]: value }));
          }}
        />
      ))}
    </EntryForm>
  );
}

function itemOf(draft: Draft, indicator: string | undefined): EvidenceItem {
  const given = Object.fromEntries(
    FIELDS.map((field) => [field, draft[field].trim()] as const).filter(([, text]) => text !== ''),
  );
  const date = parseDate(draft.date);
  return {
    ...given,
    title: draft.title.trim(),
    ...(date === undefined ? {} : { date }),
    ...(indicator === undefined ? {} : { indicator }),
  };
}
