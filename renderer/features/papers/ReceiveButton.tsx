import { certainlyBefore } from '../../../shared/domain/partial-date';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { useRemove } from '../../app/store/hooks';
import { fieldMark } from '../../components/field/flow';
import { useDisabled } from '../../components/field/read-only';
import type { PaperLack } from './paper-rows';
import styles from './papers.module.css';

const texts = vi.papers;
/** Out of the Tab order: in the fields Enter does the same, and ↑ from the first of a column leads to the button of that column. */
const BY_ARROWS = -1;

export type Receive = (lacks: readonly PaperLack[]) => void;

/** Writes a day of receipt at papers that are owed, all in one step that is taken back as one; a congress after that day has none yet. */
export function useReceive(receivedOn: string): Receive {
  const save = useRemove();
  return (lacks) => {
    const edits = lacks
      .filter(({ cell }) => !isHeldAfter(cell.congress.heldOn, receivedOn))
      .map(({ cell, paperId }) => ({
        type: 'item.put' as const,
        name: 'papers',
        cellId: cell.id,
        id: paperId,
        patch: { receivedOn },
      }));
    if (edits.length === 0) return;
    void save({ type: 'edits.together', edits }, texts.receivedNow(edits.length, formatDate(receivedOn)));
  };
}

function isHeldAfter(heldOn: string | undefined, day: string): boolean {
  return heldOn !== undefined && certainlyBefore(day, heldOn);
}

interface ReceiveButtonProps {
  readonly lacks: readonly PaperLack[];
  /** What it does, in words, or of what it receives all: told, and shown by pointing at it. */
  readonly words: string;
  readonly onReceive: Receive;
  /** All that is owed of a cell or of a column, not one paper in its place. */
  readonly all?: boolean;
  /** It stands over its column, the way up from the column's fields. */
  readonly heads?: boolean;
}

/** Receives papers by one click; nothing where none is owed. */
export function ReceiveButton(props: ReceiveButtonProps) {
  const { lacks, words, onReceive, all = false, heads = false } = props;
  const disabled = useDisabled(false);
  if (lacks.length === 0) return null;
  const button = all ? texts.receiveAll(lacks.length) : texts.receive;
  const name = all ? texts.receiveAllOf(button, words) : words;
  return (
    <button
      type="button"
      disabled={disabled}
      {...(heads ? fieldMark : {})}
      tabIndex={BY_ARROWS}
      className={all ? styles.receiveAllOf : styles.receive}
      aria-label={name}
      title={name}
      onClick={() => onReceive(lacks)}
    >
      {button}
    </button>
  );
}
