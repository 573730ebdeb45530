import { type KeyboardEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { isOneWord } from '../../../shared/text/fold';
import { writtenName } from '../../../shared/text/name-case';

/** What became of a name that is not as names are written. */
type Offer =
  | { readonly kind: 'none' }
  /** Rewritten in the field, for the next Enter to take; `typed` is what stood there. */
  | { readonly kind: 'rewritten'; readonly typed: string }
  /** A single word, which is the beginning of so many names that are offered. */
  | { readonly kind: 'oneWord'; readonly word: string; readonly offered: number }
  /** Taken back: it stays as it was typed. */
  | { readonly kind: 'declined' };

const none: Offer = { kind: 'none' };
const fates = { rewritten: 'taken', oneWord: 'dropped', none: undefined, declined: undefined } as const;

export interface NameCase {
  /**
   * Rewrites the name in the field, or says of how many that are offered a single word may be the beginning; false where
   * there is nothing to ask, or it was asked already.
   */
  readonly ask: (name: string, offered?: number) => boolean;
  /** Gives back what was typed; false where nothing was rewritten. */
  readonly takeBack: () => boolean;
  /**
   * What becomes of the name when a key begins the next one behind it: whoever looks at the paper types on without having
   * been asked, and two people would become one. What stands rewritten is taken, a word that is asked about dropped.
   */
  readonly behind: (event: KeyboardEvent<HTMLElement>) => 'taken' | 'dropped' | undefined;
  /** Another text begins. */
  readonly reset: () => void;
  /** What was typed, also while it stands rewritten in the field: a post around the name is in it. */
  readonly typed: string;
  /** What to do now, while a name stands rewritten in the field. */
  readonly hint: string | undefined;
}

/**
 * A name in the field by which a list grows, typed in capitals, in small letters or with a figure: Enter shows it as names
 * are written, the next Enter takes it, Esc gives back what was typed.
 */
export function useNameCase(text: string, setText: (text: string) => void): NameCase {
  const [offer, setOffer] = useState<Offer>(none);
  return {
    ask: (name, offered = 0) => {
      if (offer.kind !== 'none') return false;
      const written = writtenName(name);
      if (offered > 0 && isOneWord(name)) setOffer({ kind: 'oneWord', word: name, offered });
      else if (written === name) return false;
      else {
        setOffer({ kind: 'rewritten', typed: text });
        setText(written);
      }
      return true;
    },
    takeBack: () => {
      if (offer.kind !== 'rewritten') return false;
      setText(offer.typed);
      setOffer({ kind: 'declined' });
      return true;
    },
    behind: (event) => (isLetterAtEnd(event) ? fates[offer.kind] : undefined),
    reset: () => setOffer(none),
    typed: offer.kind === 'rewritten' ? offer.typed : text,
    hint: hintOf(offer),
  };
}

/** Behind a space a name would only grow longer. */
const LETTER = /^\p{L}$/u;

/** A letter typed behind the text of a line. */
export function isLetterAtEnd({
  key,
  ctrlKey,
  altKey,
  metaKey,
  target,
}: KeyboardEvent<HTMLElement>): boolean {
  if (ctrlKey || altKey || metaKey || !LETTER.test(key)) return false;
  return target instanceof HTMLInputElement && target.selectionStart === target.value.length;
}

function hintOf(offer: Offer): string | undefined {
  if (offer.kind === 'oneWord') return vi.names.oneWord(offer.word, offer.offered);
  return offer.kind === 'rewritten' ? vi.names.rewritten(offer.typed) : undefined;
}
