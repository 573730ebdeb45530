import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { electionBodies } from '../../../shared/domain/choices';
import type { Candidate, Cell } from '../../../shared/domain/season';
import { candidateNames } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { expectedElections } from '../../../shared/rules/expected-elections';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { secondEntryState } from '../../../shared/second-entry/compare';
import { blankSecond } from '../../../shared/second-entry/entry';
import { congressPath } from '../../app/paths';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import { EmptyState } from '../../components/feedback/EmptyState';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { ChangeButton } from '../../components/field/ChangeButton';
import { focusFirstField } from '../../components/field/flow';
import { TextField } from '../../components/field/TextField';
import { KeysBlock } from '../../components/findings/HelpColumn';
import styles from './ballots.module.css';
import { ElectionBlock } from './ElectionBlock';
import { EntryDifferences } from './EntryDifferences';
import { useSecondBallots } from './use-second-ballots';

const texts = vi.secondEntry;

/** The ballots of one cell keyed once more by somebody else; then the differences, one by one. */
export function SecondEntryScreen({ cell }: { readonly cell: Cell }) {
  const season = useSeason();
  const nameOf = useMemo(() => candidateNames(season), [season]);
  const { state } = secondEntryState(cell, nameOf);
  const first = cell.congress.elections ?? [];
  if (first.length === 0) {
    return <EmptyStep texts={texts.noFirst} to={congressPath(cell.id, 'bau-cu')} />;
  }
  return (
    <div className={styles.empty}>
      <p>
        <Link href={congressPath(cell.id, 'bau-cu')}>{texts.back}</Link>
      </p>
      {state === 'none' && <Start cell={cell} nameOf={nameOf} />}
      {state === 'underway' && <SecondForm cell={cell} nameOf={nameOf} />}
      {state === 'differs' && <EntryDifferences cell={cell} nameOf={nameOf} />}
      {state === 'agrees' && (
        <EmptyState title={texts.agrees.title} text={texts.agrees.text(cell.secondEntry?.by)} />
      )}
      {(state === 'differs' || state === 'agrees') && <Again cell={cell} />}
    </div>
  );
}

interface SecondProps {
  readonly cell: Cell;
  readonly nameOf: (candidate: Candidate) => string;
}

function Start({ cell, nameOf }: SecondProps) {
  const rules = rulesOf(useSeason());
  const edit = useEdit();
  const start = () => {
    const expected = expectedElections(cell, rules)?.elections ?? [];
    const blank = blankSecond(cell.congress.elections ?? [], nameOf, ({ body, round }) =>
      round === 1 ? expected.find((each) => each.body === body)?.seats : undefined,
    );
    const { secondBallots: ballots, secondVotes: votes } = blank;
    void edit({ type: 'secondEntry.start', cellId: cell.id, ballots, votes });
  };
  const { title, text, action } = texts.start;
  return (
    <EmptyState
      title={title}
      text={text}
      action={
        <ChangeButton autoFocus onClick={start}>
          {action}
        </ChangeButton>
      }
    />
  );
}

/** The same blocks as the first entry has, in the same order. */
function SecondForm({ cell, nameOf }: SecondProps) {
  const ballots = useSecondBallots(cell, nameOf);
  const edit = useEdit();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirstField(form.current), []);
  const finish = () => {
    const patch = { finished: true, finishedAt: new Date().toISOString() };
    void edit({ type: 'value.update', name: 'secondEntry', cellId: cell.id, patch });
  };
  return (
    <div className={styles.columns}>
      <div ref={form} role="group" data-field-flow="" className={styles.form} aria-label={texts.form}>
        <p className={styles.rule}>{texts.lead}</p>
        <div className={styles.by} data-flow-passed-by="">
          <TextField
            label={texts.by}
            value={cell.secondEntry?.by}
            onSave={(by) =>
              edit({ type: 'value.update', name: 'secondEntry', cellId: cell.id, patch: { by } })
            }
          />
        </div>
        {electionBodies
          .flatMap((body) => ballots.results.bodies[body].rounds)
          .map((round) => (
            <ElectionBlock key={`${round.body} ${String(round.round)}`} ballots={ballots} round={round} />
          ))}
        <div className={styles.formEnd}>
          <ChangeButton data-field="" onClick={finish}>
            {texts.finish}
          </ChangeButton>
        </div>
      </div>
      <KeysBlock title={vi.ballots.help.keys} rows={vi.ballots.help.blindKeyRows} />
    </div>
  );
}

/** Everything of the second entry goes; the ballots of the cell stay. */
function Again({ cell }: { readonly cell: Cell }) {
  const remove = useRemove();
  const [asked, setAsked] = useState(false);
  const again = () => {
    setAsked(false);
    void remove({ type: 'secondEntry.clear', cellId: cell.id }, texts.againDone);
  };
  return (
    <div className={styles.formEnd}>
      <ChangeButton variant="subtle" color="gray" onClick={() => setAsked(true)}>
        {texts.again}
      </ChangeButton>
      <ConfirmRemove
        opened={asked}
        title={texts.againQuestion(cell.name)}
        goes={[texts.againText]}
        action={texts.again}
        onRemove={again}
        onKeep={() => setAsked(false)}
      />
    </div>
  );
}
