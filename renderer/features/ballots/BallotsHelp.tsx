import { Link } from 'wouter';
import type { PlacedFinding } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { votesNeeded } from '../../../shared/rules/majority';
import { congressPath } from '../../app/paths';
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
  const { findings } = ballots;
  return (
    <HelpColumn title={texts.title}>
      <ElectorateBlock ballots={ballots} />
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

function ElectorateBlock({ ballots: { cell, results, rules } }: { readonly ballots: Ballots }) {
  const { electorate } = results;
  if (!electorate) {
    return (
      <HelpBlock title={texts.electorate}>
        <p>{texts.noElectorate}</p>
        <p>
          <Link href={congressPath(cell.id, 'dai-hoi')}>{texts.toCongress}</Link>
        </p>
      </HelpBlock>
    );
  }
  const [summoned, ...parts] = electorate.steps;
  const line = texts.n({
    summoned: summoned?.count ?? 0,
    parts: parts.map(({ count }) => count),
    n: electorate.count,
  });
  return (
    <HelpBlock title={texts.electorate}>
      <p>
        <strong className="figures">
          {line}, {texts.needed(votesNeeded(electorate.count))}
        </strong>
      </p>
      <dl className={styles.steps}>
        {electorate.steps.map(({ what, count }) => (
          <div key={what}>
            <dt>{what === 'summoned' ? texts.summoned : texts.deducted(what)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.rule}>
        {texts.majority} {texts.source(rules.elected.source)}
      </p>
    </HelpBlock>
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
