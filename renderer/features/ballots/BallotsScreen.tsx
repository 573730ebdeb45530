import { Button, Group } from '@mantine/core';
import { memo, type RefObject, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { PlacedFinding } from '../../../shared/checks';
import { delegateBodies, type ElectionBody, electionBodies } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { isFinished } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { ballotsToStart } from '../../../shared/planning/personnel';
import type { CongressResults } from '../../../shared/rules/body-results';
import { type SecondEntryState, secondEntryState } from '../../../shared/second-entry/compare';
import { LAST_FIELD, lastFieldPath } from '../../app/field-paths';
import { congressPath, secondEntryPath } from '../../app/paths';
import { useAppStore, useEdit } from '../../app/store/hooks';
import { MismatchNote } from '../../components/ballots/MismatchNote';
import { Behind } from '../../components/behind';
import { Lockable } from '../../components/closing/Lockable';
import { EmptyState } from '../../components/feedback/EmptyState';
import { StatusBadge, type Tone } from '../../components/feedback/StatusBadge';
import { ChangeButton } from '../../components/field/ChangeButton';
import { focusFirstField, focusLastField, goOnAfter, onFormEnd } from '../../components/field/flow';
import { focusPlace, placeName } from '../../components/findings/places';
import { isModalOpen } from '../../components/modal';
import { BallotsHelp } from './BallotsHelp';
import { BodySection } from './BodySection';
import styles from './ballots.module.css';
import { StopBallots } from './StopBallots';
import { type Ballots, useBallots } from './use-ballots';

const texts = vi.ballots;

interface BallotsScreenProps {
  readonly cell: Cell;
  /** The field to begin in, when a finding led here. */
  readonly field: string | undefined;
}

/** The ballots of one cell, in the order of the counting minutes; on the right N and the majority. */
export function BallotsScreen({ cell, field }: BallotsScreenProps) {
  const ballots = useBallots(cell);
  return cell.congress.elections === undefined ? (
    <NoBallots ballots={ballots} />
  ) : (
    <BallotsForm ballots={ballots} field={field} />
  );
}

function NoBallots({ ballots: { cell, expected, rules } }: { readonly ballots: Ballots }) {
  const edit = useEdit();
  const store = useAppStore();
  const [, navigate] = useLocation();
  const { title, text, textUnknown, action, appointed, appointedText } = texts.empty;
  const { cellAppointed, cellAppointedText, toCommittee } = texts.empty;
  if (rules.appointmentsOnly.value) {
    return (
      <div className={styles.empty}>
        <EmptyState
          title={appointed}
          text={appointedText}
          action={<Link href={congressPath(cell.id, 'cap-uy')}>{texts.next.enterAppointed}</Link>}
        />
      </div>
    );
  }
  const isAppointed =
    cell.congress.committee.length > 0 &&
    cell.congress.committee.every(({ origin }) => origin === 'appointed');
  const start = async () => {
    // the approved seats may still be on their way: without them a ballot would be left out
    await store.settled();
    const now = store.view().file?.season.cells.find(({ id }) => id === cell.id) ?? cell;
    void edit({ type: 'ballots.start', cellId: cell.id, elections: [...ballotsToStart(now, rules)] });
  };
  return (
    <div
      className={styles.empty}
      onKeyDown={(event) => onFormEnd(event, { before: () => navigate(lastFieldPath(cell.id, 'dai-hoi')) })}
    >
      <EmptyState
        title={isAppointed ? cellAppointed : title}
        text={isAppointed ? cellAppointedText : expected ? text : textUnknown}
        action={
          <Group>
            {isAppointed && (
              <Button autoFocus onClick={() => navigate(congressPath(cell.id, 'cap-uy'))}>
                {toCommittee}
              </Button>
            )}
            <ChangeButton
              variant={isAppointed ? 'default' : 'filled'}
              autoFocus={!isAppointed}
              disabled={isFinished(cell)}
              onClick={() => void start()}
            >
              {action}
            </ChangeButton>
          </Group>
        }
      />
    </div>
  );
}

interface BallotsFormProps {
  readonly ballots: Ballots;
  readonly field: string | undefined;
}

const BallotsForm = memo(function BallotsForm({ ballots, field }: BallotsFormProps) {
  const { cell, results } = ballots;
  const form = useRef<HTMLDivElement>(null);
  const store = useAppStore();
  const [, navigate] = useLocation();
  useEffect(() => {
    if (field === LAST_FIELD) focusLastField(form.current);
    else if (field === undefined || !focusPlace(form.current, field)) focusFirstField(form.current);
  }, [field]);
  useFocusedBallot(form, cell);
  const jump = ({ place }: PlacedFinding) => {
    const name = placeName(place);
    if (name !== undefined) focusPlace(form.current, name);
  };
  // the last votes decide whether seats are left, and who stands in the committee that opens
  const goOn = (whole: HTMLElement) =>
    goOnAfter(store.settled(), () => {
      const open = openSeats(results);
      const isLacking = open !== undefined && focusPlace(whole, `elections[${String(open)}].seats`);
      if (!isLacking && !focusOpenEnd(whole)) navigate(congressPath(cell.id, 'cap-uy'));
    });
  const held = electionBodies.filter((body) => results.bodies[body].rounds.length > 0);
  return (
    <div className={styles.columns}>
      <div
        ref={form}
        role="group"
        data-field-flow=""
        className={styles.form}
        aria-label={texts.form}
        onKeyDown={(event) =>
          onFormEnd(event, {
            before: () => navigate(lastFieldPath(cell.id, 'dai-hoi')),
            after: (whole) => void goOn(whole),
          })
        }
      >
        <SecondEntryLine cell={cell} nameOf={ballots.nameOf} />
        <Lockable cell={cell}>
          <MismatchNote cell={cell} />
          {held.slice(0, 1).map((body) => (
            <BodySection key={body} ballots={ballots} body={results.bodies[body]} />
          ))}
          <Behind atOnce={field !== undefined}>
            {held.slice(1).map((body) => (
              <BodySection key={body} ballots={ballots} body={results.bodies[body]} />
            ))}
            <div className={styles.formEnd}>
              <MissingBallots ballots={ballots} />
              <StopBallots ballots={ballots} />
            </div>
          </Behind>
        </Lockable>
      </div>
      <BallotsHelp ballots={ballots} onJump={jump} />
    </div>
  );
});

/** The first ballot of which it is not entered how many it elects. */
function openSeats({ bodies }: CongressResults): number | undefined {
  const open = electionBodies.find(
    (body) => bodies[body].rounds.length > 0 && bodies[body].seats === undefined,
  );
  return open && bodies[open].rounds[0]?.index;
}

/** What is left to be done: for a last ballot that leaves seats open, as a further round, or a ballot that is lacking; false where nothing is. */
function focusOpenEnd(form: HTMLElement): boolean {
  const last = [...form.querySelectorAll<HTMLElement>('[data-body-end]')].at(-1);
  const open = last?.dataset['bodyEnd'] === 'open' ? last.querySelector<HTMLElement>('button, a') : null;
  const way = open ?? form.querySelector<HTMLElement>('[data-lacking]');
  way?.focus();
  return way !== null;
}

const secondTones: Readonly<Record<SecondEntryState['state'], Tone>> = {
  none: 'plain',
  underway: 'plain',
  differs: 'warning',
  agrees: 'done',
};

/** How far the second entry is, and the way to it. */
function SecondEntryLine({ cell, nameOf }: Pick<Ballots, 'cell' | 'nameOf'>) {
  const state = secondEntryState(cell, nameOf);
  return (
    <p className={styles.second}>
      <Link href={secondEntryPath(cell.id)}>{vi.secondEntry.open}</Link>
      <StatusBadge tone={secondTones[state.state]}>{vi.secondEntry.state(state)}</StatusBadge>
    </p>
  );
}

/** A ballot that was added takes the focus, for its papers are typed next; one that an undo brings back while a dialog is open does not. */
function useFocusedBallot(form: RefObject<HTMLElement | null>, { congress }: Cell): void {
  const names = (congress.elections ?? []).map(({ body, round }) => `${body} ${String(round)}`);
  const known = useRef(names);
  useEffect(() => {
    const added = names.findIndex((name) => !known.current.includes(name));
    known.current = names;
    if (added < 0 || isModalOpen()) return;
    const place = `[data-place="${CSS.escape(`elections[${String(added)}]`)}"]`;
    focusFirstField(form.current?.querySelector(place) ?? null);
  }, [form, names]);
}

function isOfDelegates(body: ElectionBody): boolean {
  return delegateBodies.some((each) => each === body);
}

/** A button for each ballot that could be held and is not there; above them those that the cell is to hold. */
function MissingBallots({ ballots: { cell, results, expected, rules } }: { readonly ballots: Ballots }) {
  const edit = useEdit();
  const holdsDelegates = delegateBodies.some((body) => results.bodies[body].rounds.length > 0);
  const missing = electionBodies.filter(
    (body) =>
      results.bodies[body].rounds.length === 0 &&
      !(body === 'committee' && expected?.electsCommittee === false) &&
      (rules.delegates.value || !isOfDelegates(body)),
  );
  const add = (body: (typeof missing)[number]) => {
    const seats = expected?.elections.find((each) => each.body === body)?.seats;
    const election = { body, round: 1, ...(seats === undefined ? {} : { seats }) };
    void edit({ type: 'election.add', cellId: cell.id, election });
  };
  const lacking = missing.filter((body) => {
    const need = expected?.elections.find((each) => each.body === body)?.need;
    return need === 'required' || (need === 'ifNeeded' && isOfDelegates(body) && holdsDelegates);
  });
  return (
    <>
      {lacking.length > 0 && (
        <p className={styles.lacking}>
          <StatusBadge ofFields tone="warning">
            {texts.lacking(lacking, cell.delegateSeats?.alternateDelegates === undefined)}
          </StatusBadge>
        </p>
      )}
      {missing.map((body) => (
        <ChangeButton
          key={body}
          variant="default"
          data-lacking={lacking.includes(body) ? '' : undefined}
          onClick={() => add(body)}
        >
          {texts.add(body)}
        </ChangeButton>
      ))}
    </>
  );
}
