import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { OpenWorkbook } from '../../entries';
import type { TemplateSummary } from '../../templates';
import { LoadProgress } from './load-progress';
import { usePane } from '../frame/pane-context';
import type { LoadRequest, LoadStep } from '../session-state';
import { TextField } from '../lists/text-field';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  explain: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  keep: { display: 'grid' },
  hint: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
  },
  submit: { justifySelf: 'start' },
});

/** The template as it stands, without a variant. */
const STANDARD = '';

export function LoadForm({
  summary,
  opened,
  longestUnit,
  step,
  onLoad,
}: {
  readonly summary: TemplateSummary;
  readonly opened: OpenWorkbook | undefined;
  readonly longestUnit: number;
  /** The step under way, while it is being loaded. */
  readonly step: LoadStep | undefined;
  readonly onLoad: (request: LoadRequest) => void;
}): ReactNode {
  const { t, edition } = usePane();
  const styles = useStyles();
  // The dialog that asks about taken tabs gives the focus back to it.
  const restoresFocus = useRestoreFocusTarget();
  const unitInput = useRef<HTMLInputElement | null>(null);
  const [unit, setUnit] = useState(opened?.submission.unit ?? '');
  const [isMissing, setMissing] = useState(false);
  const { variants = [] } = summary;
  const [variant, setVariant] = useState(
    (opened?.template.id === summary.id ? opened.submission.template.variant : undefined) ?? STANDARD,
  );
  const [keeps, setKeeps] = useState(true);
  const current = opened?.submission.template;
  const canKeep =
    current?.id === summary.id && current.version === summary.version && (current.variant ?? STANDARD) === variant;

  const submit = (): void => {
    // The button stays where it is while a template is being loaded, so that the focus does; it only does nothing.
    if (step !== undefined) return;
    const name = unit.trim();
    setMissing(name === '');
    if (name === '') {
      unitInput.current?.focus();
      return;
    }
    onLoad({
      template: summary.id,
      unit: name,
      ...(variant === STANDARD ? {} : { variant }),
      keepEntries: canKeep && keeps,
      taken: 'ask',
    });
  };

  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t('load.heading')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t(summary.kind === 'scorecard' ? 'load.unit' : 'load.reportingUnit')}
        value={unit}
        longest={longestUnit}
        isRequired
        fault={isMissing ? t('load.unitMissing') : undefined}
        inputRef={(input) => {
          unitInput.current = input;
        }}
        onValue={(value) => {
          setUnit(value);
          if (value.trim()) setMissing(false);
        }}
      />
      {variants.length > 0 && (
        <Field label={t('load.variant')}>
          <RadioGroup
            value={variant}
            onChange={(_, { value }) => {
              setVariant(value);
            }}
          >
            <Radio value={STANDARD} label={t('load.standard')} />
            {variants.map(({ id, title }) => (
              <Radio key={id} value={id} label={title} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {canKeep && (
        <div className={styles.keep}>
          <Checkbox
            label={t('load.keep')}
            checked={keeps}
            aria-describedby="kaohe-keep-hint"
            onChange={(_, { checked }) => {
              setKeeps(checked === true);
            }}
          />
          <span className={styles.hint} id="kaohe-keep-hint">
            {t('load.keepHint')}
          </span>
        </div>
      )}
      <p className={styles.explain}>{t(`load.explain.${edition}`, { sheets: t(`load.sheets.${summary.kind}`) })}</p>
      <Button
        {...restoresFocus}
        className={styles.submit}
        type="submit"
        appearance="primary"
        disabledFocusable={step !== undefined}
      >
        {t('load.submit')}
      </Button>
      <LoadProgress step={step} />
    </form>
  );
}
