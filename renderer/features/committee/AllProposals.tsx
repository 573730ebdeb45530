import { Button, Group, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { openProposals, proposalsEdit } from '../../../shared/rules/open-proposals';
import { useRemove, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import styles from './committee.module.css';
import { proposalText } from './proposal-text';

const texts = vi.terms.standing;

interface AllProposalsProps {
  readonly cells: readonly Cell[];
  /** Whose they are, in the title of the question. */
  readonly of: string;
}

/** Re-elected or new for everybody at once: the proposals one under the other, and one answer, which is taken back as one. */
export function AllProposals({ cells, of }: AllProposalsProps) {
  const season = useSeason();
  const save = useRemove();
  const [asked, setAsked] = useState(false);
  const proposals = useMemo(() => openProposals(season, cells), [season, cells]);
  if (proposals.length === 0) return null;
  const later = () => setAsked(false);
  const take = () => {
    later();
    void save(proposalsEdit(proposals), texts.takenAll(proposals.length));
  };
  return (
    <>
      <ChangeButton variant="default" className={styles.takeAll} onClick={() => setAsked(true)}>
        {texts.takeAll(proposals.length)}
      </ChangeButton>
      <Modal opened={asked} onClose={later} title={texts.takeAllTitle(of)} size="lg">
        <p>{texts.takeAllLead}</p>
        <ul className={styles.proposals}>
          {proposals.map(({ cell, member, proposal }) => (
            <li key={`${cell.id} ${member.id}`}>
              {texts.takeAllLine(member.fullName, proposalText(proposal))}
            </li>
          ))}
        </ul>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={later}>
            {vi.closing.later}
          </Button>
          <Button data-autofocus onClick={take}>
            {texts.takeAll(proposals.length)}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
