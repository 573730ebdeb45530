import { formatDate } from '../../../shared/text/dates';
import { matchesWords } from '../../../shared/text/fold';
import { useSeason } from '../../app/store/hooks';
import { ComboInput } from '../field/ComboInput';

interface DecisionInputProps {
  readonly label: string;
  readonly listLabel: string;
  readonly hint: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** More are not looked through; another letter narrows them down. */
const OFFERED_AT_ONCE = 7;

/** A decision's number and day: typed, or taken from the register of documents. */
export function DecisionInput({ label, listLabel, hint, text, onType }: DecisionInputProps) {
  const { documents = [] } = useSeason();
  const known = documents.flatMap(({ number, issuedOn, subject }) => {
    if (number === undefined) return [];
    const key = issuedOn === undefined ? number : `${number}, ${formatDate(issuedOn)}`;
    return [{ key, label: key, detail: subject }];
  });
  const offered = known.filter((one) => one.key !== text && matchesWords(`${one.label} ${one.detail}`, text));
  return (
    <ComboInput
      label={label}
      listLabel={listLabel}
      hint={hint}
      text={text}
      options={[...new Map(offered.map((one) => [one.key, one])).values()].slice(0, OFFERED_AT_ONCE)}
      onType={onType}
      onPick={onType}
      onKeyDown={() => undefined}
      onLeave={() => undefined}
    />
  );
}
