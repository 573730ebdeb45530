import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { lackOf, type PersonDatum } from '../../../shared/missing/counted-data';
import {
  type ChoiceDatum,
  choiceData,
  isWordDatum,
  readChoice,
  wordToStore,
} from '../../../shared/missing/read-datum';
import { useEdit } from '../../app/store/hooks';
import { DateField } from '../../components/field/DateField';
import { TextField } from '../../components/field/TextField';
import { TypedChoiceField } from '../../components/field/TypedChoiceField';

const texts = vi.missing;

/** Somebody in the list, with the committee in which they sit. */
export interface Person {
  readonly cell: Cell;
  readonly member: CommitteeMember;
}

interface DatumFieldProps extends Person {
  readonly datum: PersonDatum;
  readonly autoFocus: boolean;
}

/** The names of the choices of a datum, as screens write them. */
export function choiceNames(datum: ChoiceDatum): Readonly<Record<string, string>> {
  return vi.choices[datum];
}

/** One datum of somebody in a cell of the list. */
export function DatumField({ cell, member, datum, autoFocus }: DatumFieldProps) {
  const edit = useEdit();
  const save = (value: string | null) =>
    edit({
      type: 'member.update',
      cellId: cell.id,
      personId: member.id,
      patch: { [datum]: value },
    });
  const label = texts.field(texts.heading(datum), member.fullName);
  const look = { look: 'grid', label, autoFocus } as const;
  if (datum === 'born')
    return <DateField {...look} precision="any" means="birth" value={member.born} onSave={save} />;
  if (isWordDatum(datum)) {
    const unknown = lackOf(member, datum) === 'unrecognised';
    return (
      <TextField
        {...look}
        value={member[datum]}
        warning={unknown ? texts.notInCatalogue : undefined}
        onSave={(text) => save(text === null ? null : wordToStore(datum, text))}
      />
    );
  }
  return (
    <TypedChoiceField
      {...look}
      value={member[datum]}
      choices={choiceData[datum]}
      names={choiceNames(datum)}
      read={(text) => readChoice(datum, text)}
      notOne={texts.notChoice}
      onSave={save}
    />
  );
}
