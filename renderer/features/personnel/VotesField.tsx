import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { PersonnelEntry } from '../../../shared/planning/personnel';
import { useEdit } from '../../app/store/hooks';
import { CountField } from '../../components/field/CountField';

interface VotesFieldProps {
  readonly cellId: string;
  readonly entry: PersonnelEntry;
  readonly step: NonNullable<Cell['personnelSteps']>[number];
}

/** The votes that somebody had in one step; more than took part are stored all the same, and the field says so. */
export function VotesField({ cellId, entry, step }: VotesFieldProps) {
  const edit = useEdit();
  const votes = entry.votes ?? [];
  const given = votes.find((one) => one.step === step.id)?.count;
  const tooMany = given !== undefined && step.voters !== undefined && given > step.voters;
  const save = (count: number | null) => {
    const others = votes.filter((one) => one.step !== step.id);
    const next = count === null ? others : [...others, { step: step.id, count }];
    const patch = { votes: next.length === 0 ? null : next };
    return edit({ type: 'item.put', name: 'personnel', cellId, id: entry.id, patch });
  };
  return (
    <CountField
      look="grid"
      label={vi.personnel.list.votes(step.name, entry.fullName)}
      value={given}
      warning={tooMany ? vi.personnel.steps.tooMany(step.name) : undefined}
      onSave={save}
    />
  );
}
