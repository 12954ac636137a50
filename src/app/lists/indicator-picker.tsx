import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactNode, RefCallback } from 'react';
import { indicatorLabel, indicatorsOf, type Template } from '../../model';
import { usePane } from '../frame/pane-context';
import { holdsWords } from '../templates/template-search';

/** What stands in the field, and the indicator that it names, if it does. */
export type Picked = { readonly text: string; readonly id?: string };

const useStyles = makeStyles({
  combobox: { minWidth: 0 },
  listbox: { maxHeight: '40vh', maxWidth: 'calc(100vw - 16px)' },
  option: { overflowWrap: 'anywhere' },
});

/** All indicators of a template, found by number or words. */
export function IndicatorPicker({
  template,
  picked,
  onPick,
  fault,
  inputRef,
}: {
  readonly template: Template;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
  readonly fault: string | undefined;
  readonly inputRef: RefCallback<HTMLInputElement>;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const indicators = indicatorsOf(template).map((indicator) => ({
    id: indicator.id,
    label: indicatorLabel(indicator),
  }));
  // Once one is chosen, all are offered again.
  const found =
    picked.id === undefined ? indicators.filter(({ label }) => holdsWords([label], picked.text)) : indicators;
  return (
    <Field
      label={t('lists.indicator')}
      {...(fault === undefined ? {} : { validationState: 'error', validationMessage: fault })}
    >
      <Combobox
        ref={inputRef}
        className={styles.combobox}
        listbox={{ className: styles.listbox, lang: 'zh-CN' }}
        // The arrow keys open the list as well; one stop of the Tab key is enough.
        expandIcon={{ 'aria-label': t('lists.showIndicators'), tabIndex: -1 }}
        value={picked.text}
        selectedOptions={picked.id === undefined ? [] : [picked.id]}
        placeholder={t('lists.indicatorHint')}
        onChange={(event) => {
          onPick({ text: event.target.value });
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          if (optionValue) onPick({ text: optionText ?? '', id: optionValue });
        }}
      >
        {found.map(({ id, label }) => (
          <Option key={id} value={id} text={label} className={styles.option}>
            {label}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text={t('lists.noIndicator')}>
            {t('lists.noIndicator')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
