import { vi } from '../../../shared/i18n';
import type { SittingExcess } from '../../../shared/planning/sitting-excess';
import { Note } from '../../components/feedback/Note';

const texts = vi.termChanges.excess;

interface ExcessNotesProps {
  readonly excess: readonly SittingExcess[];
  /** Of a change that is still being typed: said before it is stored. */
  readonly ahead?: boolean;
}

/** That a committee has two secretaries, or more people than were approved. */
export function ExcessNotes({ excess, ahead = false }: ExcessNotesProps) {
  return excess.map((each) => (
    <Note key={each.reason} tone="warning">
      {(ahead ? texts.ahead : texts.now)(textOf(each))}
    </Note>
  ));
}

function textOf(excess: SittingExcess): string {
  return excess.reason === 'people'
    ? texts.people(excess.count, excess.approved)
    : texts.secretaries(excess.count, excess.names.join(', '));
}
