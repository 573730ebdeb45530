import type { RewritingOffer } from '../../../shared/missing/rewriting-offer';
import { useRemove } from '../../app/store/hooks';
import { ChangeButton } from '../field/ChangeButton';
import { Note } from './Note';

interface RewritingNoteProps {
  /** Nothing is shown where there is none. */
  readonly offer: RewritingOffer | undefined;
  readonly texts: {
    readonly offer: (count: number, example: string, written: string) => string;
    readonly take: (count: number) => string;
    readonly taken: (count: number) => string;
  };
}

/** Names that are not written as names are: written so in one step, which is taken back as one. */
export function RewritingNote({ offer, texts }: RewritingNoteProps) {
  const take = useRemove();
  if (offer === undefined) return null;
  const { count, example, written, edit } = offer;
  return (
    <Note
      tone="plain"
      actions={
        <ChangeButton variant="default" onClick={() => void take(edit, texts.taken(count))}>
          {texts.take(count)}
        </ChangeButton>
      }
    >
      {texts.offer(count, example, written)}
    </Note>
  );
}
