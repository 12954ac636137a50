import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useHeadings } from '../frame/headings';
import { ShowMore, useFew } from '../score/show-more';
import type { DepartmentItem } from './departments-view';
import { Disclosure } from './disclosure';
import { useWords } from './text';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** Which departments get a sheet; each with what it has a part in. */
export function DepartmentChoice({
  recipients,
  chosen,
  onChoose,
}: {
  readonly recipients: readonly DepartmentItem[];
  readonly chosen: readonly string[];
  readonly onChoose: (departments: readonly string[]) => void;
}): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  const few = useFew(recipients);
  if (recipients.length === 0) return <p className={headings.hint}>{t('generate.nobody')}</p>;
  const names = recipients.map(({ name }) => name);
  return (
    <div role="group" aria-labelledby={heading}>
      <h4 className={headings.group} id={heading}>
        {t('generate.sheets', { chosen: chosen.length, count: recipients.length })}
      </h4>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            onChoose(names);
          }}
        >
          {t('generate.all')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onChoose([]);
          }}
        >
          {t('generate.noneChosen')}
        </Button>
      </div>
      <ul className={styles.list}>
        {few.shown.map(({ name, items, isFilled }) => (
          <li key={name}>
            <Disclosure
              before={
                <Checkbox
                  label={{ children: name, lang: 'zh-CN' }}
                  checked={isFilled || chosen.includes(name)}
                  disabled={isFilled}
                  onChange={(_, { checked }) => {
                    onChoose(names.filter((one) => (one === name ? checked === true : chosen.includes(one))));
                  }}
                />
              }
              text={t(isFilled ? 'generate.itemsFilled' : 'generate.items', { count: items.length })}
              label={t('generate.preview', { name })}
              items={items.map(({ id, label, roles }) => ({
                id,
                text: `${label} · ${roles.map((role) => t(`role.${role}`)).join(' · ')}`,
              }))}
            />
          </li>
        ))}
      </ul>
      <ShowMore {...few} count={recipients.length} />
    </div>
  );
}
