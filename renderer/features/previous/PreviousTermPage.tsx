import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { useEdit, useSeason } from '../../app/store/hooks';
import { Lockable } from '../../components/closing/Lockable';
import { LockedNote } from '../../components/closing/LockedNote';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { DateField } from '../../components/field/DateField';
import { OptionSelect } from '../../components/field/OptionSelect';
import { doubtOfEarlierTerm, TextField } from '../../components/field/TextField';
import { FieldRow, Page, Section } from '../../components/Page';
import { AllCommittees } from './AllCommittees';
import { PreviousCommittee } from './PreviousCommittee';

const texts = vi.terms.previous;

/** What is known of the term before: its congresses, and the committee of each cell. */
export function PreviousTermPage() {
  const season = useSeason();
  const edit = useEdit();
  const cells = season.cells.toSorted((a, b) => a.order - b.order);
  const [chosen, setChosen] = useState(cells[0]?.id);
  const cell = cells.find(({ id }) => id === chosen) ?? cells[0];
  const { term, heldOn } = season.previousSeason ?? {};
  const save = (patch: { readonly term?: string | null; readonly heldOn?: string | null }) =>
    edit({ type: 'value.update', name: 'previousSeason', patch });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Section title={texts.season}>
        <FieldRow columnRem={16}>
          <TextField
            term
            label={texts.term}
            value={term}
            {...doubtOfEarlierTerm(term, season.season.term)}
            onSave={(value) => save({ term: value })}
          />
          <DateField
            label={texts.heldOn}
            precision="any"
            value={heldOn}
            hint={texts.heldOnHint}
            onSave={(value) => save({ heldOn: value })}
          />
        </FieldRow>
      </Section>
      {cells.length === 0 && <EmptySeason text={texts.noCells} />}
      {cells.length > 0 && (
        <Section title={texts.allCells}>
          <AllCommittees cells={cells} />
        </Section>
      )}
      {cell && (
        <Section title={texts.committee}>
          <OptionSelect
            label={texts.cell}
            value={cell.id}
            options={cells.map(({ id, name, previousCommittee = [] }) => ({
              value: id,
              label: texts.cellOption(name, previousCommittee.length),
            }))}
            onChoose={setChosen}
          />
          <LockedNote key={`note ${cell.id}`} cell={cell} />
          <Lockable cell={cell}>
            <PreviousCommittee key={cell.id} cell={cell} />
          </Lockable>
        </Section>
      )}
    </Page>
  );
}
