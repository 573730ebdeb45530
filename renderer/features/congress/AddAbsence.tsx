import { type KeyboardEvent, use, useState } from 'react';
import { offeredAbsentees } from '../../../shared/domain/absences';
import type { CellItem } from '../../../shared/domain/parts';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { formatDate } from '../../../shared/text/dates';
import { matchesWords } from '../../../shared/text/fold';
import { useEdit } from '../../app/store/hooks';
import { ComboInput } from '../../components/field/ComboInput';
import { LostText } from '../../components/field/lost-text';
import { useDisabled } from '../../components/field/read-only';
import { useOnLeave } from '../../components/field/use-on-leave';
import { readName } from '../../components/people/read-name';
import { useNameCase } from '../../components/people/use-name-case';

const texts = vi.absences;
/** More are not looked through; another letter narrows them down. */
const OFFERED_AT_ONCE = 7;

/** Lists somebody who did not come: typed, or taken from those of the cell. Enter lists one and stays. */
export function AddAbsence({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const disabled = useDisabled(false);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const written = useNameCase(text, setText);
  const offered =
    text.trim() === ''
      ? []
      : offeredAbsentees(cell)
          .filter(({ absence }) => matchesWords(absence.fullName, text))
          .slice(0, OFFERED_AT_ONCE);

  const list = (item: Omit<CellItem<'absences'>, 'id'>) => {
    setText('');
    setRefused(undefined);
    written.reset();
    void edit({ type: 'item.add', name: 'absences', cellId: cell.id, item }).then((answer) => {
      if (!answer.ok) setRefused(errorText(answer.error));
    });
  };
  const give = (by: 'enter' | 'leaving'): string | undefined => {
    const reading = readName(text, by, texts.notName);
    const asks =
      by === 'enter' && reading.ok && reading.value !== null && written.ask(reading.value, offered.length);
    if (reading.ok && reading.value !== null && !asks) list({ fullName: reading.value, kind: 'absent' });
    const problem = reading.ok ? undefined : reading.error;
    setRefused(problem);
    return problem;
  };
  const tellLost = use(LostText);
  useOnLeave(() => {
    const problem = give('leaving');
    if (problem !== undefined) tellLost(vi.fields.lost(texts.add, text, problem));
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || text === '') return;
    if (event.key === 'Enter') {
      event.preventDefault();
      give('enter');
    }
    if (event.key === 'Escape' && !written.takeBack()) setText('');
  };
  return (
    <ComboInput
      names
      label={texts.add}
      listLabel={texts.offered}
      text={text}
      options={offered.map(({ key, absence, born }) => ({
        key,
        label: absence.fullName,
        ...(born === undefined ? {} : { detail: vi.committee.knownBorn(formatDate(born)) }),
      }))}
      hint={written.hint ?? texts.addHint}
      error={refused}
      disabled={disabled}
      inline
      onType={(typed) => {
        setText(typed);
        setRefused(undefined);
        written.reset();
      }}
      onPick={(key) => {
        const chosen = offered.find((one) => one.key === key);
        if (chosen) list(chosen.absence);
      }}
      onKeyDown={onKeyDown}
      onLeave={() => give('leaving')}
    />
  );
}
