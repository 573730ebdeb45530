import { type KeyboardEvent, useRef, useState } from 'react';
import { fold } from '../../../shared/text/fold';

/** Letters further apart begin anew, as the system's own lists take them. */
const TOGETHER_MS = 1000;

interface Run<T> {
  /** What was chosen before the first letter. */
  readonly before: T;
  readonly letters: string;
  readonly at: number;
  readonly lost: boolean;
}

/**
 * The letters by which a list of choices is sought: those of something else, of a name typed on without a look, would
 * leave what their first letter found. They choose nothing: what was chosen before comes back, and `typed` is to be said.
 */
export function useFirstLetters<T>(value: T, words: readonly string[], choose: (value: T) => void) {
  const run = useRef<Run<T>>(undefined);
  const [typed, say] = useState<string>();
  const end = () => {
    run.current = undefined;
    say(undefined);
  };
  const begins = (letters: string) => words.some((word) => fold(word).startsWith(fold(letters)));
  const finds = (letters: string) => begins(letters) || (isOneLetter(letters) && begins(letters.charAt(0)));
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, timeStamp } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || key === 'Shift') return;
    if (key.length > 1 || (key === ' ' && !run.current)) {
      // whoever goes on is still to read it
      if (key !== 'Tab' && key !== 'Enter') end();
      return;
    }
    const { before, letters, at, lost } = run.current ?? {
      before: value,
      letters: '',
      at: timeStamp,
      lost: false,
    };
    const together = timeStamp - at < TOGETHER_MS || lost ? letters + key : key;
    const isLost = lost || !finds(together);
    run.current = { before, letters: together, at: timeStamp, lost: isLost };
    say(isLost ? together : undefined);
    if (!isLost) return;
    event.preventDefault();
    if (!lost) choose(before);
  };
  /** Left: what stands beside it stays to be read. */
  const onBlur = () => {
    run.current = undefined;
  };
  /** Something was chosen in another way. */
  const onChosen = () => {
    if (typed !== undefined) end();
  };
  return { typed, onKeyDown, onBlur, onChosen };
}

/** One letter again and again goes through the choices that it begins. */
function isOneLetter(letters: string): boolean {
  return letters === letters.charAt(0).repeat(letters.length);
}
