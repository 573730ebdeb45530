import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Edit } from '../../../shared/domain/edits';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { ballotStart, ballotsToStart } from '../../../shared/planning/personnel';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { congressPath } from '../../app/paths';
import { useRemove, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import styles from './personnel.module.css';

const texts = vi.personnel.start;

/** Begins the cell's ballots with the approved list, all of them where there are none yet; it can be taken back. */
export function StartBallot({ cell }: { readonly cell: Cell }) {
  const rules = rulesOf(useSeason());
  const begin = ballotStart(cell, rules);
  const save = useRemove();
  const [, navigate] = useLocation();
  if (begin.kind !== 'ready') {
    return (
      <div className={styles.start}>
        <span>{texts[begin.kind]}</span>
        {begin.kind === 'there' && (
          <Button variant="default" onClick={() => navigate(congressPath(cell.id, 'bau-cu'))}>
            {texts.open}
          </Button>
        )}
      </div>
    );
  }
  const start = async () => {
    const { body, seats, candidates } = begin;
    const election = { body, round: 1, ...(seats !== undefined && { seats }) };
    const listed = { cellId: cell.id, election, candidates: [...candidates] };
    const edit: Edit =
      cell.congress.elections === undefined
        ? { type: 'ballots.start', cellId: cell.id, elections: [...ballotsToStart(cell, rules)] }
        : { type: 'election.add', ...listed };
    const answer = await save(edit, texts.done(cell.name));
    if (answer.ok) navigate(congressPath(cell.id, 'bau-cu'));
  };
  return <ChangeButton onClick={() => void start()}>{texts.action}</ChangeButton>;
}
