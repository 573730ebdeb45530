import { type KeyboardEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { formatCount } from '../../../shared/text/share';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { focusField } from '../../components/field/flow';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ActionsHeading } from '../../components/table/RemoveCell';
import styles from './ballots.module.css';
import { CandidateDetails } from './CandidateDetails';
import { CandidateRow } from './CandidateRow';
import type { ElectionProps } from './election-props';

const texts = vi.ballots;
const { columns } = texts;

/** Whose details are open; each opening counts, so that they stay the same ones while the name in them changes. */
interface OpenDetails {
  readonly index: number;
  readonly opening: number;
}

function toggled(before: OpenDetails | undefined, index: number): OpenDetails | undefined {
  return before?.index === index ? undefined : { index, opening: (before?.opening ?? 0) + 1 };
}

/** The list in ballot order: votes, their share of N, and what became of each. */
export function CandidateTable(props: ElectionProps) {
  const { ballots, round } = props;
  const [open, setOpen] = useState<OpenDetails>();
  const [asked, setAsked] = useState(false);
  const name = texts.ballot(round.body, round.round);
  return (
    <DataTable caption={texts.caption(name)} onKeyDown={onLastVote(() => setAsked(true))}>
      <thead>
        <tr>
          <th scope="col" className={cellClass.number}>
            {columns.number}
          </th>
          <th scope="col">{columns.name}</th>
          <th scope="col" className={cellClass.number}>
            {columns.votes}
          </th>
          <th scope="col" className={cellClass.number}>
            {columns.share}
          </th>
          <th scope="col">{columns.result}</th>
          <ActionsHeading name={columns.actions} />
        </tr>
      </thead>
      <tbody>
        {round.candidates.flatMap(({ candidate }, index) => [
          <CandidateRow
            key={rowKey(round.candidates.slice(0, index), ballots.nameOf(candidate), ballots)}
            {...props}
            index={index}
            opened={open?.index === index}
            onOpen={() => setOpen((before) => toggled(before, index))}
            asked={asked}
          />,
          open?.index === index && (
            <CandidateDetails
              key={`details ${String(open.opening)}`}
              {...props}
              index={index}
              onMoved={(to) => setOpen({ ...open, index: to })}
            />
          ),
        ])}
      </tbody>
      <SumRow {...props} />
    </DataTable>
  );
}

/**
 * Enter leaves a ballot when all its votes are entered. Until then the last one leads to the first that is empty, so that
 * votes typed in haste never land among the papers of the next ballot; Tab goes on all the same.
 */
function onLastVote(ask: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, currentTarget, target } = event;
    if (key !== 'Enter' || shiftKey || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
    const votes = [...currentTarget.querySelectorAll<HTMLInputElement>(`.${String(styles.votes)} input`)];
    const empty = votes.find(({ value }) => value === '');
    if (target !== votes.at(-1) || !empty) return;
    event.preventDefault();
    ask();
    focusField(empty);
  };
}

/** By name, and among namesakes by order: the row keeps its field when it moves or becomes somebody known. */
function rowKey(
  before: ElectionProps['round']['candidates'],
  name: string,
  { nameOf }: ElectionProps['ballots'],
): string {
  const namesakes = before.filter(({ candidate }) => nameOf(candidate) === name).length;
  return `${name} ${String(namesakes)}`;
}

/** “Cộng 102, không quá 34 × 3 = 102”: no more names can be voted for than seats on each valid paper. */
function SumRow({ round: { election, seats } }: ElectionProps) {
  const counted = election.candidates.flatMap(({ votes }) => votes ?? []);
  if (counted.length === 0) return null;
  const sum = counted.reduce((total, votes) => total + votes, 0);
  const { valid } = election;
  return (
    <tfoot>
      <tr>
        <td />
        <th scope="row">{texts.sum}</th>
        <td className={cellClass.number}>{formatCount(sum)}</td>
        <td colSpan={3}>
          {valid !== undefined && seats !== undefined && (
            <StatusBadge tone={sum <= valid * seats ? 'plain' : 'error'}>
              {texts.sumAtMost(sum, valid, seats)}
            </StatusBadge>
          )}
        </td>
      </tr>
    </tfoot>
  );
}
