import { Button, Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactNode, type RefCallback, useEffect, useRef, useState } from 'react';
import { holdsWords } from '../templates/template-search';
import { namesIn } from '../../entries';
import { useWords } from './text';

/** The departments that are chosen, and what is being typed. */
export type PickedNames = { readonly names: readonly string[]; readonly text: string };

/** All that is meant: what has been typed counts, too. */
export const allPicked = ({ names, text }: PickedNames): readonly string[] => [
  ...new Set([...names, ...namesIn(text)]),
];

const useStyles = makeStyles({
  field: { minWidth: 0 },
  combobox: { minWidth: 0, width: '100%', boxSizing: 'border-box' },
  listbox: { maxHeight: '40vh', maxWidth: 'calc(100vw - 16px)' },
  option: { overflowWrap: 'anywhere' },
  tags: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    ':not(:empty)': { marginBottom: tokens.spacingVerticalXS },
  },
  tag: { minWidth: 0, textAlign: 'start', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
});

/** Several departments: those of the list, found by words, and new ones by their names. */
export function DepartmentPicker({
  label,
  known,
  picked,
  fault,
  inputRef,
  onPick,
}: {
  readonly label: string;
  /** The departments of the list. */
  readonly known: readonly string[];
  readonly picked: PickedNames;
  readonly fault?: string | undefined;
  readonly inputRef: RefCallback<HTMLInputElement>;
  readonly onPick: (picked: PickedNames) => void;
}): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const input = useRef<HTMLInputElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  // Fluent's input goes on naming an option that is gone with the list.
  useEffect(() => {
    if (!isOpen) input.current?.removeAttribute('aria-activedescendant');
  }, [isOpen]);
  const { names, text } = picked;
  const typed = text.trim();
  const offered = [...new Set([...known, ...names])].filter((name) => holdsWords([name], typed));
  const isNew = typed !== '' && !offered.includes(typed);
  /** Where no name of the list is picked, Enter takes what is typed, and sends nothing off. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPicking =
      event.target instanceof Element && event.target.matches('[aria-expanded=true][aria-activedescendant]');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === '' || isPicking) return;
    event.preventDefault();
    event.stopPropagation();
    onPick({ names: allPicked(picked), text: '' });
  };
  return (
    <Field
      className={styles.field}
      label={label}
      {...(fault === undefined ? {} : { validationState: 'error', validationMessage: fault })}
    >
      {(fieldProps) => (
        <div onKeyDownCapture={onKeyDown}>
          <ul className={styles.tags} lang="zh-CN">
            {names.map((name) => (
              <li key={name}>
                <Button
                  className={styles.tag}
                  size="small"
                  icon={<DismissRegular />}
                  iconPosition="after"
                  aria-label={t('assign.remove', { name, role: label })}
                  onClick={() => {
                    onPick({ text, names: names.filter((one) => one !== name) });
                  }}
                >
                  {name}
                </Button>
              </li>
            ))}
          </ul>
          <Combobox
            {...fieldProps}
            ref={(element) => {
              input.current = element;
              inputRef(element);
            }}
            className={styles.combobox}
            listbox={{ className: styles.listbox, lang: 'zh-CN' }}
            // The arrow keys open the list as well; one stop of the Tab key is enough.
            expandIcon={{ 'aria-label': t('assign.show'), tabIndex: -1 }}
            // Of what an input method enters Fluent does not know that it is typed, and shows no list.
            open={isOpen}
            onOpenChange={(_, { open }) => {
              setOpen(open);
            }}
            multiselect
            freeform
            value={text}
            selectedOptions={[...names]}
            placeholder={t('assign.choose')}
            onChange={(event) => {
              setOpen(true);
              onPick({ names, text: event.target.value });
            }}
            onOptionSelect={(_, { selectedOptions }) => {
              onPick({ names: [...new Set(selectedOptions.flatMap(namesIn))], text: '' });
            }}
          >
            {offered.map((name) => (
              <Option key={name} value={name} text={name} className={styles.option}>
                {name}
              </Option>
            ))}
            {/* Behind those that are there: part of a name and Enter take the department that is meant. */}
            {isNew && (
              <Option key="new" value={typed} text={typed} className={styles.option}>
                {t('assign.add', { name: typed })}
              </Option>
            )}
            {offered.length === 0 && !isNew && (
              <Option disabled value="" text={t('assign.none')}>
                {t('assign.none')}
              </Option>
            )}
          </Combobox>
        </div>
      )}
    </Field>
  );
}
