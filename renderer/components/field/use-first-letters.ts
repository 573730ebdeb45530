import { type KeyboardEvent, useRef, useState } from 'react';
import { fold } from '../../../shared/text/fold';

/** Letters further apart begin anew, as the system's own lists take them. */
const TOGETHER_MS = 1000;

interface Choosable<T> {
  readonly value: T;
  readonly label: string;
}

interface Run<T> {
  /** What was chosen before the first letter. */
  readonly before: T | undefined;
  readonly letters: string;
  readonly at: number;
}

/**
 * The letters by which a list of choices is sought, with marks or without: those of something else, of a name typed on
 * without a look, would leave what their first letter found. They choose nothing: what was chosen before comes back, and
 * `typed` is to be said.
 */
export function useFirstLetters<T>(
  value: T | undefined,
  options: readonly Choosable<T>[],
  choose: (value: T | undefined) => void,
) {
  const run = useRef<Run<T>>(undefined);
  const [lost, say] = useState<string>();
  const end = () => {
    run.current = undefined;
    say(undefined);
  };
  const seek = (next: Run<T>) => {
    run.current = next;
    const found = next.letters === '' ? undefined : soughtBy(next.letters, value, options);
    say(found || next.letters === '' ? undefined : next.letters);
    choose(found ? found.value : next.before);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, timeStamp: at } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || key === 'Shift') return;
    const { before, letters, at: last } = run.current ?? { before: value, letters: '', at };
    // an input method takes letters back to put marks on them
    const isTakenBack = key === 'Backspace' && letters !== '';
    if (!isTakenBack && (key.length > 1 || (key === ' ' && letters === ''))) {
      // whoever goes on is still to read it
      if (key !== 'Tab' && key !== 'Enter') end();
      return;
    }
    event.preventDefault();
    const isTogether = at - last < TOGETHER_MS || lost !== undefined;
    seek({ before, letters: isTakenBack ? letters.slice(0, -1) : isTogether ? letters + key : key, at });
  };
  /** Left: what stands beside it stays to be read. */
  const onBlur = () => {
    run.current = undefined;
  };
  /** Something was chosen in another way. */
  const onChosen = () => {
    if (lost !== undefined) end();
  };
  return { typed: lost, onKeyDown, onBlur, onChosen };
}

/** The choice that begins with the letters, those with their marks before those without; one letter again and again goes from one to the next. */
function soughtBy<T>(
  letters: string,
  value: T | undefined,
  options: readonly Choosable<T>[],
): Choosable<T> | undefined {
  const isOne = letters === letters.charAt(0).repeat(letters.length);
  const at = options.findIndex((option) => option.value === value);
  const first = isOne ? at + 1 : Math.max(at, 0);
  const inTurn = [...options.slice(first), ...options.slice(0, first)];
  return firstWith(letters, inTurn) ?? (isOne ? firstWith(letters.charAt(0), inTurn) : undefined);
}

function firstWith<T>(letters: string, options: readonly Choosable<T>[]): Choosable<T> | undefined {
  const written = letters.toLowerCase();
  return (
    options.find(({ label }) => label.toLowerCase().startsWith(written)) ??
    options.find(({ label }) => foldedBegin(label).startsWith(foldedBegin(letters)))
  );
}

/** Folded, but with the blank behind a word that was typed already. */
function foldedBegin(text: string): string {
  return text.endsWith(' ') ? `${fold(text)} ` : fold(text);
}
