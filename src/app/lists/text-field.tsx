import { Field, Input } from '@fluentui/react-components';
import type { ReactNode, RefCallback } from 'react';

/** One line of text, with what is wrong about it. */
export function TextField({
  label,
  value,
  longest,
  isRequired = false,
  isTelephone = false,
  hint,
  fault,
  inputRef,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly isRequired?: boolean;
  readonly isTelephone?: boolean;
  readonly hint?: string | undefined;
  readonly fault: string | undefined;
  readonly inputRef: RefCallback<HTMLInputElement>;
  readonly onValue: (value: string) => void;
}): ReactNode {
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationState: 'error', validationMessage: fault })}
    >
      <Input
        ref={inputRef}
        value={value}
        maxLength={longest}
        type={isTelephone ? 'tel' : 'text'}
        autoComplete="off"
        onChange={(_, data) => {
          onValue(data.value);
        }}
      />
    </Field>
  );
}
