import { ActionIcon } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { vi } from '../../../shared/i18n';
import type { Outcome } from '../../../shared/rules/election-results';
import { StatusBadge, type Tone } from '../../components/feedback/StatusBadge';
import { ChangeIcon } from '../../components/field/ChangeButton';
import { CountField } from '../../components/field/CountField';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import { MoreIcon, RemoveIcon } from '../../components/icons';
import { ShareText } from '../../components/ShareText';
import { cellClass } from '../../components/table/DataTable';
import styles from './ballots.module.css';
import { findingsAt } from './use-ballots';
import { type CandidateProps, candidateNamesake, useCandidate } from './use-candidate';

const texts = vi.ballots;
/** Out of the Tab order: keys of the row do the same. */
const MOUSE_ONLY = -1;
const tones: Readonly<Record<Outcome, Tone>> = {
  elected: 'done',
  notElected: 'plain',
  tied: 'warning',
  unknown: 'plain',
};

interface CandidateRowProps extends CandidateProps {
  readonly opened: boolean;
  readonly onOpen: () => void;
  /** Enter would have gone on from here without the votes: the field says what is asked for. */
  readonly asked: boolean;
}

/** One name: the votes typed, beside them their share of N and the result. */
export function CandidateRow(props: CandidateRowProps) {
  const { ballots, round, index } = props;
  const { name, result, path, findings, update } = useCandidate(props);
  const namesake = candidateNamesake(props);
  const onKeyDown = useRowKeys(props);
  const stored = ballots.cell.congress.elections?.[round.index]?.candidates[index];
  const n = ballots.results.electorate?.count;
  const votesFindings = findingsAt(ballots, `${path}.votes`);
  return (
    <>
      <tr {...placeMark(path)} onKeyDown={onKeyDown}>
        <td className={cellClass.number}>{index + 1}</td>
        <th scope="row">{name}</th>
        <td className={`${cellClass.field ?? ''} ${styles.votes ?? ''}`} {...placeMark(`${path}.votes`)}>
          <CountField
            look="grid"
            label={texts.votesOf(name, texts.ballot(round.body, round.round))}
            value={stored?.votes}
            invalid={votesFindings.some(({ severity }) => severity === 'error')}
            warning={props.asked && result.votes === undefined ? texts.votesAsked : undefined}
            {...ballots.listening({ election: round.index, key: 'votes', candidate: index })}
            onSave={(votes) => update({ votes })}
          />
        </td>
        <td className={cellClass.number}>
          {result.votes !== undefined && n !== undefined && (
            <ShareText share={{ count: result.votes, of: n }} />
          )}
        </td>
        <td className={styles.result}>
          {(result.votes !== undefined || result.outcome !== 'unknown') && (
            <StatusBadge tone={tones[result.outcome]}>{texts.reasons[result.reason]}</StatusBadge>
          )}
        </td>
        <td className={cellClass.actions}>
          <RowActions {...props} name={name} />
        </td>
      </tr>
      {findings.length > 0 && (
        <tr>
          <td />
          <td colSpan={5}>{fieldFindings(findings)}</td>
        </tr>
      )}
      {findings.length === 0 && namesake !== undefined && (
        <tr>
          <td />
          <td colSpan={5} className={styles.namesake}>
            <StatusBadge tone="warning">{vi.fields.sameName(namesake + 1)}</StatusBadge>
          </td>
        </tr>
      )}
    </>
  );
}

/** The row's buttons stand outside the Tab order, for the way goes from vote to vote: keys do what they do. */
function useRowKeys(props: CandidateRowProps) {
  const { ballots, round, index, onOpen } = props;
  const { name, ballotName, moveTo, remove } = useCandidate(props);
  const move = (toIndex: number) => {
    if (ballots.blind || toIndex < 0 || toIndex >= round.candidates.length) return;
    void moveTo(toIndex);
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey } = event;
    if (altKey && key === 'ArrowUp') move(index - 1);
    else if (altKey && key === 'ArrowDown') move(index + 1);
    else if (key === 'F2' && !ballots.blind) onOpen();
    else if (ctrlKey && key === 'Delete') void remove(texts.removeCandidate.done(name, ballotName));
    else return;
    event.preventDefault();
  };
}

function RowActions({ name, opened, onOpen, ...props }: CandidateRowProps & { readonly name: string }) {
  const { remove, ballotName } = useCandidate(props);
  const { action, done } = texts.removeCandidate;
  return (
    <span className={styles.rowActions}>
      {!props.ballots.blind && (
        <ActionIcon
          variant="subtle"
          color="gray"
          tabIndex={MOUSE_ONLY}
          aria-expanded={opened}
          aria-label={texts.details(name)}
          title={`${texts.details(name)} (F2)`}
          onClick={onOpen}
        >
          <MoreIcon />
        </ActionIcon>
      )}
      <ChangeIcon
        variant="subtle"
        color="gray"
        tabIndex={MOUSE_ONLY}
        aria-label={action(name)}
        title={`${action(name)} (Ctrl + Delete)`}
        onClick={() => void remove(done(name, ballotName))}
      >
        <RemoveIcon />
      </ChangeIcon>
    </span>
  );
}
