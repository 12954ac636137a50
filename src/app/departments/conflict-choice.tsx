import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ConflictView } from './merge-view';
import { joinNames } from '../../entries';
import { useWords } from './text';

/** A value that departments, or the unit itself, see differently: one of them, or what is there. */
export function ConflictChoice({
  conflict: { indicator, field, given, stands },
  chosen,
  onChoose,
}: {
  readonly conflict: ConflictView;
  /** A department, or '' to keep what is there. */
  readonly chosen: string;
  readonly onChoose: (department: string) => void;
}): ReactNode {
  const t = useWords();
  return (
    <Field label={field === undefined ? indicator : `${indicator}（${field}）`}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {given.map(({ department, roles, value, isClear, file }, i) => {
          const source = file === undefined ? department : `${department}，${file}`;
          return (
            <Radio
              key={i}
              // What cannot be followed must not look chosen along with its twin.
              value={isClear ? department : `${department} ${i}`}
              disabled={!isClear}
              label={
                roles.length === 0
                  ? t('collect.given', { value, department: source })
                  : t('collect.givenAs', {
                      value,
                      department: source,
                      roles: joinNames(roles.map((role) => t(`role.${role}`))),
                    })
              }
            />
          );
        })}
        <Radio value="" label={stands === undefined ? t('collect.keepBlank') : t('collect.keep', { value: stands })} />
      </RadioGroup>
    </Field>
  );
}
