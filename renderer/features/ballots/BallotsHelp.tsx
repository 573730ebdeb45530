import type { PlacedFinding } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { ElectorateBlock } from '../../components/ballots/ElectorateBlock';
import { FindingList } from '../../components/findings/FindingList';
import { HelpBlock, HelpColumn, KeysBlock } from '../../components/findings/HelpColumn';
import styles from './ballots.module.css';
import type { Ballots } from './use-ballots';

const texts = vi.ballots.help;

interface BallotsHelpProps {
  readonly ballots: Ballots;
  readonly onJump: (placed: PlacedFinding) => void;
}

/** Beside the form: N with its steps and the majority, what is to be looked at again, the order, the keys. */
export function BallotsHelp({ ballots, onJump }: BallotsHelpProps) {
  const { cell, findings, rules } = ballots;
  return (
    <HelpColumn title={texts.title}>
      <ElectorateBlock congress={cell.congress} rules={rules} enteredIn={cell.id} />
      <HelpBlock title={texts.findings}>
        {findings.length === 0 ? (
          <p>{texts.noFindings}</p>
        ) : (
          <FindingList findings={findings} onJump={onJump} />
        )}
      </HelpBlock>
      <OrderBlock ballots={ballots} />
      <KeysBlock title={texts.keys} rows={texts.keyRows} />
    </HelpColumn>
  );
}

function OrderBlock({ ballots: { expected } }: { readonly ballots: Ballots }) {
  if (!expected) return null;
  return (
    <HelpBlock title={texts.order}>
      <p className={styles.rule}>
        {expected.electsCommittee ? texts.withCommittee : texts.withoutCommittee}{' '}
        {texts.source(expected.source)}
      </p>
    </HelpBlock>
  );
}
