import { genders } from '../../../shared/domain/choices';
import type { Candidate } from '../../../shared/domain/season';
import { seatOf } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { NameField } from '../../components/people/NameField';
import type { CandidatePatch } from './use-candidate';

const fields = vi.ballots.detailFields;

type Identity = Pick<Candidate, 'fullName' | 'born' | 'gender'>;
type IdentityPatch = Pick<CandidatePatch, keyof Identity>;

interface CandidateIdentityProps {
  readonly candidate: Candidate;
  readonly onUpdate: (patch: CandidatePatch) => ReturnType<ReturnType<typeof useEdit>>;
}

/** Who stands on the ballot: of somebody who sits in a committee the fields are those of the profile. */
export function CandidateIdentity({ candidate, onUpdate }: CandidateIdentityProps) {
  const season = useSeason();
  const edit = useEdit();
  const seat = candidate.id === undefined ? undefined : seatOf(season, candidate.id);
  const identity: Identity = seat?.member ?? candidate;
  const update = (patch: IdentityPatch) =>
    seat
      ? edit({ type: 'member.update', cellId: seat.cellId, personId: seat.member.id, patch })
      : onUpdate(patch);
  return (
    <>
      <NameField
        label={fields.fullName}
        value={identity.fullName ?? ''}
        hint={seat && fields.ofProfile}
        onSave={(fullName) => update({ fullName })}
      />
      <DateField
        precision="any"
        means="birth"
        label={fields.born}
        value={identity.born}
        onSave={(born) => update({ born })}
      />
      <ChoiceField
        label={fields.gender}
        value={identity.gender}
        choices={genders}
        names={vi.choices.gender}
        onSave={(gender) => update({ gender })}
      />
    </>
  );
}
