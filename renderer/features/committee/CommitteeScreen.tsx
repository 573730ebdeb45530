import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { findingsOn, type PlacedFinding } from '../../../shared/checks';
import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { isFinished } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { LAST_FIELD, lastFieldPath } from '../../app/field-paths';
import { useFindings, useSeason, useStatistics } from '../../app/store/hooks';
import { MismatchNote } from '../../components/ballots/MismatchNote';
import { Lockable } from '../../components/closing/Lockable';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import { ChangeButton } from '../../components/field/ChangeButton';
import { onFormEnd } from '../../components/field/flow';
import { AcceptWarning } from '../../components/findings/AcceptWarning';
import { FindingLine, findingKey } from '../../components/findings/FindingLine';
import { focusPlace } from '../../components/findings/places';
import { RosterOfferNote } from '../../components/people/RosterOfferNote';
import { AllProposals } from './AllProposals';
import { CommitteeHelp } from './CommitteeHelp';
import styles from './committee.module.css';
import { MemberTable } from './MemberTable';
import { FIRST_FIELD, PersonForm } from './PersonForm';
import { useMemberOrder } from './use-member-order';
import { useMemberRemoval } from './use-member-removal';

const texts = vi.committee;

interface CommitteeScreenProps {
  readonly cell: Cell;
  /** The person and the field to begin with, when a finding or the list of people led here. */
  readonly personId: string | undefined;
  readonly field: string | undefined;
}

/** The committee of one cell: everybody in order, and below the person who is being typed. */
export function CommitteeScreen({ cell, personId, field }: CommitteeScreenProps) {
  const place = [cell.id, personId, field].join('/');
  return <CommitteeEditor key={place} cell={cell} personId={personId} field={field} />;
}

/** A finding about a person as such stands at the name. */
const NAME_FIELD = 'fullName';

/** Who stands in the form. A new person keeps the form, and the focus, when the disk has them. */
interface Editing {
  readonly formKey: string;
  readonly personId: string | undefined;
  readonly begin: string | undefined;
}

function editPerson(personId: string, begin: string | undefined): Editing {
  return { formKey: `person ${personId}`, personId, begin };
}

let newForms = 0;
function editNew(): Editing {
  newForms += 1;
  return { formKey: `new ${String(newForms)}`, personId: undefined, begin: FIRST_FIELD };
}

function firstEditing(committee: readonly CommitteeMember[], personId?: string, field?: string): Editing {
  if (personId !== undefined && committee.some(({ id }) => id === personId)) {
    return editPerson(personId, field ?? FIRST_FIELD);
  }
  const [first] = committee;
  return first ? editPerson(first.id, undefined) : editNew();
}

function CommitteeEditor({ cell, personId, field }: CommitteeScreenProps) {
  const { committee } = cell.congress;
  const [editing, setEditing] = useState(() => firstEditing(committee, personId, field));
  const screen = useRef<HTMLDivElement>(null);
  const person = committee.find(({ id }) => id === editing.personId);
  // Somebody was taken away, here or by an undo: the form turns to whoever is left.
  const gone = editing.personId !== undefined && !person;
  if (gone) setEditing(firstEditing(committee));

  const { formKey, begin } = editing;
  useEffect(() => {
    if (begin === undefined) focusSelectedRow(screen.current);
  }, [formKey, begin]);
  const startNew = () => setEditing(editNew());
  const [, navigate] = useLocation();
  const toBallots = () => navigate(lastFieldPath(cell.id, 'bau-cu'));
  const goBack = () => {
    const at = committee.findIndex(({ id }) => id === editing.personId);
    const before = committee.at(at < 0 ? -1 : at - 1);
    if (before && at !== 0) setEditing(editPerson(before.id, LAST_FIELD));
    else toBallots();
  };
  const led = useRef(new Set<string>());
  const cells = useMemo(() => [cell], [cell]);
  const order = useMemberOrder(cell);
  const removal = useMemberRemoval(cell);
  const placed = usePlacedFindings(cell);
  const jump = ({ place }: PlacedFinding) => {
    if (!place.person) return;
    const target = place.field ?? NAME_FIELD;
    if (place.person.id === editing.personId) focusPlace(screen.current, target);
    else setEditing(editPerson(place.person.id, target));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    order.onKeyDown(editing.personId)(event);
    onFormEnd(event, { before: toBallots });
  };
  return (
    <div ref={screen} className={styles.screen} onKeyDown={onKeyDown}>
      <Lockable cell={cell}>
        <MismatchNote cell={cell} />
        <RosterOfferNote cellId={cell.id} />
      </Lockable>
      <TableHead
        cell={cell}
        onAdd={editing.personId === undefined || isFinished(cell) ? undefined : startNew}
      />
      <Lockable cell={cell}>
        <AllProposals cells={cells} of={cell.name} />
      </Lockable>
      {committee.length > 0 && (
        <MemberTable
          cell={cell}
          selected={editing.personId}
          findings={placed}
          onSelect={(id) => setEditing(editPerson(id, FIRST_FIELD))}
          onMove={order.move}
          onRemove={removal.ask}
        />
      )}
      <ListFindings findings={committee.length === 0 ? placed.filter(isError) : placed} />
      <div className={styles.columns}>
        <Lockable cell={cell}>
          <PersonForm
            key={formKey}
            cell={cell}
            person={person}
            begin={begin}
            findingsAt={(name) => findingsOfField(placed, person, name)}
            onAdded={(id) => setEditing((now) => (now.formKey === formKey ? { ...now, personId: id } : now))}
            onNext={startNew}
            onBack={goBack}
            onOpen={(id, at) => setEditing(editPerson(id, at))}
            led={led}
            onGiveUp={() => setEditing(firstEditing(committee))}
          />
        </Lockable>
        <CommitteeHelp cell={cell} findings={placed} onJump={jump} />
      </div>
      <ConfirmRemove {...removal.question} />
    </div>
  );
}

/** Where nobody asked for the form, the focus rests on the row: a stray key must not replace a name. */
function focusSelectedRow(screen: HTMLElement | null): void {
  screen?.querySelector<HTMLElement>('[aria-current="true"] [data-name]')?.focus();
}

function usePlacedFindings(cell: Cell): readonly PlacedFinding[] {
  return findingsOn(useSeason(), useFindings(), cell.id, ['committee']);
}

/** Before anybody is entered, only a contradiction is worth saying: that people are missing is plain to see. */
function isError({ finding }: PlacedFinding): boolean {
  return finding.severity === 'error';
}

interface TableHeadProps {
  readonly cell: Cell;
  /** Absent while somebody new is being typed. */
  readonly onAdd: (() => void) | undefined;
}

function TableHead({ cell, onAdd }: TableHeadProps) {
  const row = useStatistics().byCell.find((each) => each.cell.id === cell.id);
  return (
    <div className={styles.tableHead}>
      <p>{texts.count(cell.congress.committee.length, row?.approved)}</p>
      {onAdd && <ChangeButton onClick={onAdd}>{texts.add}</ChangeButton>}
    </div>
  );
}

/** What is said of the committee as a whole stands right under its table. */
function ListFindings({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  const ofList = findings.filter(({ place }) => !place.person);
  if (ofList.length === 0) return null;
  return (
    <ul className={styles.listFindings} aria-label={texts.help.findings}>
      {ofList.map(({ finding }) => (
        <li key={findingKey(finding)}>
          <FindingLine finding={finding} /> <AcceptWarning finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function findingsOfField(
  placed: readonly PlacedFinding[],
  person: CommitteeMember | undefined,
  field: string,
) {
  if (!person) return [];
  return placed
    .filter(({ place }) => place.person?.id === person.id && (place.field ?? NAME_FIELD) === field)
    .map(({ finding }) => finding);
}
