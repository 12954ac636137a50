import { type ReactNode, useEffect, useRef } from 'react';
import type { Message } from '../../../sheets';
import { besideCell } from './placement';
import { placeBeside } from './place-beside';

/** A message beside the cell: what to fill in, or what is wrong. */
export function Bubble({
  id,
  kind,
  message: { title, text },
}: {
  readonly id?: string;
  readonly kind: 'prompt' | 'error';
  readonly message: Message;
}): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  // Only when the cell has been brought in sight it is known where there is room: until then it is not seen.
  useEffect(() => {
    if (element.current) placeBeside(element.current, besideCell);
  }, [title, text]);
  return (
    <div
      ref={element}
      id={id}
      className={kind === 'error' ? 'ks-bubble ks-error' : 'ks-bubble'}
      {...(kind === 'error' ? { role: 'alert' } : {})}
    >
      {title !== '' && <b>{title}</b>}
      {text}
    </div>
  );
}
