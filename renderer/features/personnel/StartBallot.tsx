import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { ballotStart } from '../../../shared/planning/personnel';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { congressPath } from '../../app/paths';
import { useRemove, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import styles from './personnel.module.css';

const texts = vi.personnel.start;

/** Begins the cell's first ballot with the approved list; it can be taken back. */
export function StartBallot({ cell }: { readonly cell: Cell }) {
  const begin = ballotStart(cell, rulesOf(useSeason()));
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
    const answer = await save({ type: 'election.add', ...listed }, texts.done(cell.name));
    if (answer.ok) navigate(congressPath(cell.id, 'bau-cu'));
  };
  return <ChangeButton onClick={() => void start()}>{texts.action}</ChangeButton>;
}
