import { ActionIcon } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import type { CandidateResult, Outcome } from '../../../shared/rules/election-results';
import { useRemove } from '../../app/store/hooks';
import { StatusBadge, type Tone } from '../../components/feedback/StatusBadge';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import { MoreIcon, RemoveIcon } from '../../components/icons';
import { ShareText } from '../../components/ShareText';
import { cell as cellClass } from '../../components/table/DataTable';
import styles from './ballots.module.css';
import { findingsAt } from './use-ballots';
import { type CandidateProps, useCandidate } from './use-candidate';

const texts = vi.ballots;
const tones: Readonly<Record<Outcome, Tone>> = {
  elected: 'done',
  notElected: 'plain',
  tied: 'warning',
  unknown: 'plain',
};

interface CandidateRowProps extends CandidateProps {
  readonly opened: boolean;
  readonly onOpen: () => void;
}

/** One name: the votes typed, beside them their share of N and the result. */
export function CandidateRow(props: CandidateRowProps) {
  const { ballots, round, index } = props;
  const { name, result, path, findings, update } = useCandidate(props);
  const stored = ballots.cell.congress.elections?.[round.index]?.candidates[index];
  const n = ballots.results.electorate?.count;
  const votesFindings = findingsAt(ballots, `${path}.votes`);
  return (
    <>
      <tr {...placeMark(path)}>
        <td className={cellClass.number}>{index + 1}</td>
        <th scope="row">{name}</th>
        <td className={`${cellClass.field ?? ''} ${styles.votes ?? ''}`} {...placeMark(`${path}.votes`)}>
          <CountField
            look="grid"
            label={texts.votesOf(name, texts.ballot(round.body, round.round))}
            value={stored?.votes}
            invalid={votesFindings.some(({ severity }) => severity === 'error')}
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
          <ResultCell name={name} result={result} onDecide={(elected) => update({ elected })} />
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
    </>
  );
}

interface ResultCellProps {
  readonly name: string;
  readonly result: CandidateResult;
  readonly onDecide: (elected: boolean | null) => ReturnType<ReturnType<typeof useCandidate>['update']>;
}

/** The result in words; where the votes leave it open, the decision of the congress is entered. */
function ResultCell({ name, result, onDecide }: ResultCellProps) {
  const { outcome, reason, votes, candidate } = result;
  const { elected } = candidate;
  const open = outcome === 'tied' || elected !== undefined;
  return (
    <>
      {(votes !== undefined || outcome !== 'unknown') && (
        <StatusBadge tone={tones[outcome]}>{texts.reasons[reason]}</StatusBadge>
      )}
      {open && (
        <ChoiceField
          look="grid"
          label={texts.decision.label(name)}
          value={elected === undefined ? undefined : elected ? 'elected' : 'notElected'}
          choices={['elected', 'notElected'] as const}
          names={texts.decision.names}
          onSave={(choice) => onDecide(choice === null ? null : choice === 'elected')}
        />
      )}
    </>
  );
}

function RowActions({ name, opened, onOpen, ...props }: CandidateRowProps & { readonly name: string }) {
  const { address, ballotName } = useCandidate(props);
  const remove = useRemove();
  const { action, done } = texts.removeCandidate;
  return (
    <span className={styles.rowActions}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-expanded={opened}
        aria-label={texts.details(name)}
        title={texts.details(name)}
        onClick={onOpen}
      >
        <MoreIcon />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={action(name)}
        title={action(name)}
        onClick={() => void remove({ type: 'candidate.remove', ...address }, done(name, ballotName))}
      >
        <RemoveIcon />
      </ActionIcon>
    </span>
  );
}
