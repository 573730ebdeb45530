import type { Finding } from '../../../shared/checks';
import type { EditOf } from '../../../shared/domain/edits';
import type { CommitteeMember } from '../../../shared/domain/season';
import type { SaveOutcome } from '../../components/field/use-draft';

/** What the fields of a person's form have in common. */
export interface PersonFieldsProps {
  readonly person: CommitteeMember | undefined;
  readonly save: (patch: EditOf<'member.update'>['patch']) => SaveOutcome;
  readonly findingsAt: (field: string) => readonly Finding[];
  /** Nobody is there yet to whom the fields could belong. */
  readonly disabled: boolean;
}
