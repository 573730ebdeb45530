import { offeredAbsentees } from '../../../shared/domain/absences';
import type { CellItem } from '../../../shared/domain/parts';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { formatDate } from '../../../shared/text/dates';
import { matchesWords } from '../../../shared/text/fold';
import { useEdit } from '../../app/store/hooks';
import { ComboInput } from '../../components/field/ComboInput';
import { useDisabled } from '../../components/field/read-only';
import { useGiving, useNewName } from '../../components/people/use-new-name';

const texts = vi.absences;
/** More are not looked through; another letter narrows them down. */
const OFFERED_AT_ONCE = 7;

/** Lists somebody who did not come: typed, or taken from those of the cell. Enter lists one and stays. */
export function AddAbsence({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const disabled = useDisabled(false);
  const name = useNewName();
  const { text } = name;
  const offered =
    text.trim() === ''
      ? []
      : offeredAbsentees(cell)
          .filter(({ absence }) => matchesWords(absence.fullName, text))
          .slice(0, OFFERED_AT_ONCE);

  const list = (item: Omit<CellItem<'absences'>, 'id'>) => {
    name.type('');
    void edit({ type: 'item.add', name: 'absences', cellId: cell.id, item }).then((answer) => {
      if (!answer.ok) name.refuse(errorText(answer.error));
    });
  };
  const giving = useGiving(name, {
    label: texts.add,
    offered: offered.length,
    list: (fullName) => list({ fullName, kind: 'absent' }),
  });
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
      hint={name.written.hint ?? texts.addHint}
      error={name.refused}
      disabled={disabled}
      inline
      onType={name.type}
      onPick={(key) => {
        const chosen = offered.find((one) => one.key === key);
        if (chosen) list(chosen.absence);
      }}
      {...giving}
    />
  );
}
