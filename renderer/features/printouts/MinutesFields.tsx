import type { Cell } from '../../../shared/domain/season';
import { cellBallots } from '../../../shared/export/documents/cell-ballots';
import { invalidPapersId } from '../../../shared/export/documents/minutes';
import { vi } from '../../../shared/i18n';
import { useEdit, useSeason } from '../../app/store/hooks';
import { CountField } from '../../components/field/CountField';
import { NoteField, TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';

const texts = vi.documentsScreen.papers.minutes;

const lines = ['congressNumber', 'term', 'venue', 'headTeller', 'endsAt'] as const;
const notes = ['tellers', 'presidium'] as const;

/** What the papers of a cell say beside its figures; what is left empty is written in by hand. */
export function MinutesFields({ cell }: { readonly cell: Cell }) {
  const season = useSeason();
  const edit = useEdit();
  const { minutes, invalidPapers } = cell;
  const cellId = cell.id;
  const planned = cell.plan?.venue?.trim() ?? '';
  const hints: Readonly<Partial<Record<(typeof lines)[number], string>>> = {
    term: texts.termOfSeason(season.season.term),
    ...(planned === '' ? {} : { venue: texts.venueOfPlan(planned) }),
  };
  const counted = cellBallots(season, cell).filter(({ result }) => (result?.election.invalid ?? 0) > 0);
  return (
    <Section title={texts.title(cell.name)} lead={texts.lead}>
      <FieldRow>
        {lines.map((key) => (
          <TextField
            key={key}
            label={texts.fields[key]}
            hint={hints[key]}
            value={minutes?.[key]}
            onSave={(value) =>
              edit({ type: 'value.update', name: 'minutes', cellId, patch: { [key]: value } })
            }
          />
        ))}
        <CountField
          label={texts.fields.copies}
          value={minutes?.copies}
          onSave={(copies) => edit({ type: 'value.update', name: 'minutes', cellId, patch: { copies } })}
        />
      </FieldRow>
      <FieldRow>
        {notes.map((key) => (
          <NoteField
            key={key}
            label={texts.fields[key]}
            hint={texts.namePerLine}
            value={minutes?.[key]}
            onSave={(value) =>
              edit({ type: 'value.update', name: 'minutes', cellId, patch: { [key]: value } })
            }
          />
        ))}
      </FieldRow>
      {counted.map((ballot) => {
        const id = invalidPapersId(ballot);
        return (
          <TextField
            key={id}
            label={texts.invalidReason(vi.ballots.ballot(ballot.body, ballot.round))}
            value={invalidPapers?.find((each) => each.id === id)?.reason}
            onSave={(reason) =>
              edit({ type: 'item.put', name: 'invalidPapers', cellId, id, patch: { reason } })
            }
          />
        );
      })}
    </Section>
  );
}
