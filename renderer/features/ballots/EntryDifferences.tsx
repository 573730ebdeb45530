import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Candidate, Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { compareEntries, type EntryDifference } from '../../../shared/second-entry/compare';
import { secondElections } from '../../../shared/second-entry/entry';
import { type Settlement, settleEntries } from '../../../shared/second-entry/settle';
import { readCount } from '../../../shared/text/read-count';
import { formatCount } from '../../../shared/text/share';
import { useRemove } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChangeButton } from '../../components/field/ChangeButton';
import { focusFirstField } from '../../components/field/flow';
import { HeldText } from '../../components/field/HeldField';
import { useKept } from '../../components/field/use-kept';
import { cellClass, DataTable } from '../../components/table/DataTable';
import styles from './ballots.module.css';

const texts = vi.secondEntry;

interface EntryDifferencesProps {
  readonly cell: Cell;
  readonly nameOf: (candidate: Candidate) => string;
}

/** What somebody chose or typed for a difference; a text that is no number settles nothing. */
interface Chosen {
  readonly text: string;
  readonly settlement: Settlement | undefined;
}

const nothingChosen: ReadonlyMap<string, Chosen> = new Map();

/** Another second entry, or one that was done anew, begins with nothing chosen. */
function keptAs({ id, secondEntry }: Cell): string {
  return `secondEntry ${id} ${secondEntry?.finishedAt ?? ''}`;
}

/** What was chosen holds only for the two sides between which it was. */
function choiceOf(difference: EntryDifference): string {
  return JSON.stringify(difference);
}

/** Both entries side by side; each difference is settled, and then all of them are written as one step. */
export function EntryDifferences({ cell, nameOf }: EntryDifferencesProps) {
  const remove = useRemove();
  const [chosen, setChosen] = useKept<ReadonlyMap<string, Chosen>>(keptAs(cell), nothingChosen);
  const [refused, setRefused] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirstField(form.current), []);
  const first = cell.congress.elections ?? [];
  const second = secondElections(cell, nameOf) ?? [];
  const differences = compareEntries(first, second, nameOf);
  const settled = new Map(
    differences.flatMap((difference) => {
      const settlement = chosen.get(choiceOf(difference))?.settlement;
      return settlement ? [[difference.key, settlement] as const] : [];
    }),
  );
  const open = differences.length - settled.size;
  const settle = () => {
    const elections = settleEntries(first, second, nameOf, settled);
    void remove({ type: 'ballots.settle', cellId: cell.id, elections }, texts.settled).then((answer) => {
      if (!answer.ok) setRefused(errorText(answer.error));
    });
  };
  return (
    <div ref={form} role="group" data-field-flow="" aria-label={texts.table}>
      <h2>{texts.differences(differences.length)}</h2>
      <p className={styles.rule}>{texts.how}</p>
      <DataTable caption={texts.table}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.ballot}</th>
            <th scope="col">{texts.columns.what}</th>
            <th scope="col" className={cellClass.number}>
              {texts.columns.first}
            </th>
            <th scope="col" className={cellClass.number}>
              {texts.columns.second}
            </th>
            <th scope="col" className={cellClass.number}>
              {texts.columns.result}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <DifferenceRow
              key={difference.key}
              difference={difference}
              chosen={chosen.get(choiceOf(difference))}
              onChoose={(next) => setChosen((before) => new Map([...before, [choiceOf(difference), next]]))}
            />
          ))}
        </tbody>
      </DataTable>
      {refused !== undefined && <Note tone="error">{refused}</Note>}
      <div className={styles.formEnd}>
        <ChangeButton data-field="" disabled={open > 0} onClick={settle}>
          {texts.settle}
        </ChangeButton>
        {open > 0 && <StatusBadge tone="plain">{texts.unsettled(open)}</StatusBadge>}
      </div>
    </div>
  );
}

interface DifferenceRowProps {
  readonly difference: EntryDifference;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Out of the Tab order: the arrows in the field do the same. */
const MOUSE_ONLY = -1;

function DifferenceRow({ difference, chosen, onChoose }: DifferenceRowProps) {
  const { body, round, what } = difference;
  const isFigure = what !== 'listed' && what !== 'ballot' && what !== 'name';
  const take = (side: 'first' | 'second') => {
    const value = difference[side];
    const text = isFigure ? (value === undefined ? '' : formatCount(value)) : texts.chosen(difference, side);
    onChoose({ text, settlement: { take: side } });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    take(event.key === 'ArrowLeft' ? 'first' : 'second');
  };
  const type = (text: string) => {
    const read = readCount(text);
    const typed = isFigure && read.ok && read.value !== null;
    onChoose({ text, settlement: typed ? { take: 'typed', value: read.value } : undefined });
  };
  const wrong = chosen !== undefined && chosen.text !== '' && chosen.settlement === undefined;
  return (
    <tr>
      <th scope="row">{texts.ballot(body, round)}</th>
      <td>{texts.what(difference)}</td>
      {(['first', 'second'] as const).map((side) => (
        <td key={side} className={cellClass.number}>
          <ChangeButton
            variant={chosen?.settlement?.take === side ? 'filled' : 'default'}
            size="compact-sm"
            tabIndex={MOUSE_ONLY}
            aria-label={texts.take(side, difference)}
            aria-pressed={chosen?.settlement?.take === side}
            onClick={() => take(side)}
          >
            {texts.figure(difference, side)}
          </ChangeButton>
        </td>
      ))}
      <td className={[cellClass.field, styles.votes].join(' ')} onKeyDown={onKeyDown}>
        <HeldText
          look="grid"
          numeric
          label={texts.result(difference)}
          text={chosen?.text ?? ''}
          error={wrong ? (isFigure ? vi.fields.notCount : texts.onlyChoice) : undefined}
          onType={type}
        />
      </td>
    </tr>
  );
}
