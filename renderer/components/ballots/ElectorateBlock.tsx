import { Link } from 'wouter';
import { unaccounted } from '../../../shared/domain/attendance';
import type { Congress } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { electorateBounds, electorate as electorateOf, missingPart } from '../../../shared/rules/electorate';
import { votesNeeded } from '../../../shared/rules/majority';
import type { RuleSet } from '../../../shared/rules/rule-sets';
import { congressPath } from '../../app/paths';
import { HelpBlock } from '../findings/HelpColumn';
import styles from './ballots.module.css';

const texts = vi.ballots.help;

interface ElectorateBlockProps {
  readonly congress: Congress;
  readonly rules: RuleSet;
  /** The cell on whose form what is missing is entered; absent on that form itself. */
  readonly enteredIn?: string;
}

/** N with its steps, and the votes that elect; while it cannot be told, what it waits for. */
export function ElectorateBlock({ congress, rules, enteredIn }: ElectorateBlockProps) {
  const electorate = electorateOf(congress);
  const bounds = electorateBounds(congress);
  if (!electorate) {
    return (
      <HelpBlock title={texts.electorate}>
        <p>{texts.noElectorate(missingPart(congress), unaccounted(congress))}</p>
        {bounds && bounds.least > 0 && <p>{texts.electorateBounds(bounds, votesNeeded(bounds.most))}</p>}
        {enteredIn !== undefined && (
          <p>
            <Link href={congressPath(enteredIn, 'dai-hoi')}>{texts.toCongress}</Link>
          </p>
        )}
      </HelpBlock>
    );
  }
  const [summoned, ...deductions] = electorate.steps;
  const parts = deductions.flatMap(({ what, count }) =>
    what === 'summoned' || count === 0 ? [] : [{ what, count }],
  );
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
        <div>
          <dt>{texts.summoned}</dt>
          <dd>{summoned?.count}</dd>
        </div>
        {parts.map(({ what, count }) => (
          <div key={what}>
            <dt>{texts.deducted(what)}</dt>
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
