import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { nameCase, needsNameCase } from '../../../shared/text/name-case';

/** What became of a name in capitals or in small letters. */
type Offer =
  | { readonly kind: 'none' }
  /** Rewritten in the field, for the next Enter to take; `typed` is what stood there. */
  | { readonly kind: 'rewritten'; readonly typed: string }
  /** Taken back: it stays as it was typed. */
  | { readonly kind: 'declined' };

const none: Offer = { kind: 'none' };

export interface NameCase {
  /** Rewrites the name in the field and says so; false where there is nothing to ask, or it was asked already. */
  readonly ask: (name: string) => boolean;
  /** Gives back what was typed; false where nothing was rewritten. */
  readonly takeBack: () => boolean;
  /** Another text begins. */
  readonly reset: () => void;
  /** What was typed, also while it stands rewritten in the field: a post around the name is in it. */
  readonly typed: string;
  /** What to do now, while a name stands rewritten in the field. */
  readonly hint: string | undefined;
}

/**
 * A name typed in capitals or in small letters, in the field by which a list grows: Enter shows it as names are written,
 * the next Enter takes it, Esc gives back what was typed.
 */
export function useNameCase(text: string, setText: (text: string) => void): NameCase {
  const [offer, setOffer] = useState<Offer>(none);
  return {
    ask: (name) => {
      if (offer.kind !== 'none' || !needsNameCase(name)) return false;
      setOffer({ kind: 'rewritten', typed: text });
      setText(nameCase(name));
      return true;
    },
    takeBack: () => {
      if (offer.kind !== 'rewritten') return false;
      setText(offer.typed);
      setOffer({ kind: 'declined' });
      return true;
    },
    reset: () => setOffer(none),
    typed: offer.kind === 'rewritten' ? offer.typed : text,
    hint: offer.kind === 'rewritten' ? vi.names.rewritten(offer.typed) : undefined,
  };
}
