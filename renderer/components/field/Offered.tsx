import type { KeyboardEvent, ReactNode } from 'react';
import { goOn } from './flow';
import type { Draft } from './use-draft';

interface OfferedProps {
  readonly draft: Draft;
  /** What the field most likely holds: shown faintly by the field itself. */
  readonly text: string;
  readonly children: ReactNode;
}

/** Around a field that offers a value: in the empty field the space bar takes it, and goes on. */
export function Offered({ draft, text, children }: OfferedProps) {
  const take = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== ' ' || draft.text !== '') return;
    event.preventDefault();
    draft.type(text);
    if (event.target instanceof HTMLElement) goOn(event.target);
  };
  return <div onKeyDown={take}>{children}</div>;
}
