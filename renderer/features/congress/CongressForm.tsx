import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type Finding, findingsOn, type PlacedFinding } from '../../../shared/checks';
import { leftOutFields } from '../../../shared/domain/attendance';
import { type CongressStatus, committeeBodies, delegateBodies } from '../../../shared/domain/choices';
import type { EditOf } from '../../../shared/domain/edits';
import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { congressStatus, isApprovedElsewhere, statusChoices } from '../../../shared/planning/approval';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { LAST_FIELD } from '../../app/field-paths';
import { congressPath } from '../../app/paths';
import { useEdit, useFindings, useSeason } from '../../app/store/hooks';
import { Lockable } from '../../components/closing/Lockable';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { DateField } from '../../components/field/DateField';
import { focusFirstField, focusLastField, onFormEnd, passedBy } from '../../components/field/flow';
import { TakeOffered } from '../../components/field/TakeOffered';
import { UnfoldButton } from '../../components/field/UnfoldButton';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { focusPlace, placeMark } from '../../components/findings/places';
import { FieldRow, Section } from '../../components/Page';
import { useDay } from '../../components/time/day';
import { AbsenceList } from './AbsenceList';
import { CongressHelp } from './CongressHelp';
import styles from './congress.module.css';
import {
  type AttendanceField,
  type AttendanceNumbers,
  attendanceFields,
  offeredAttendance,
  offeredDay,
} from './offered-attendance';

const texts = vi.congress;

interface CongressFormProps {
  readonly cell: Cell;
  /** The field to begin in, when a finding led here. */
  readonly field: string | undefined;
}

/** The congress of one cell, in the order of the paper; on the right what the numbers add up to. */
export function CongressForm({ cell, field }: CongressFormProps) {
  const season = useSeason();
  const [, navigate] = useLocation();
  const findings = findingsOn(season, useFindings(), cell.id, ['members', 'congress']);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (field === LAST_FIELD) focusLastField(form.current);
    else if (field === undefined || !focusPlace(form.current, field)) focusFirstField(form.current);
  }, [cell.id, field]);
  const jump = ({ place }: PlacedFinding) => {
    if (place.field !== undefined) focusPlace(form.current, place.field);
  };
  return (
    <div className={styles.columns}>
      <div
        ref={form}
        role="group"
        className={styles.form}
        aria-label={texts.form}
        onKeyDown={(event) => onFormEnd(event, { after: () => navigate(congressPath(cell.id, 'bau-cu')) })}
      >
        <Lockable cell={cell}>
          <Fields key={cell.id} cell={cell} findings={findings} />
        </Lockable>
      </div>
      <CongressHelp cell={cell} findings={findings} onJump={jump} />
    </div>
  );
}

interface FieldsProps {
  readonly cell: Cell;
  readonly findings: readonly PlacedFinding[];
}

function findingsAt(findings: readonly PlacedFinding[], field: string): readonly Finding[] {
  return findings
    .filter(({ place }) => place.screen === 'congress' && place.field === field)
    .map(({ finding }) => finding);
}

function Fields({ cell, findings }: FieldsProps) {
  return (
    <>
      <WhenFields cell={cell} findings={findings} />
      <AttendanceFields cell={cell} findings={findings} />
      <SeatFields cell={cell} findings={findings} />
    </>
  );
}

/**
 * Dates and status. A date of the congress makes it held, for only held congresses count: Enter passes the status by, and
 * the planned day once it is entered.
 */
function WhenFields({ cell, findings }: FieldsProps) {
  const { congress } = cell;
  const edit = useEdit();
  const day = useDay();
  const [followed, setFollowed] = useState(false);
  const saveHeldOn = (heldOn: string | null) => {
    setFollowed(heldOn !== null && !isHeld(congress));
    return edit({ type: 'congress.update', cellId: cell.id, patch: { heldOn } });
  };
  const names = vi.choices.congressStatus;
  const status = congressStatus(cell);
  return (
    <Section title={texts.sections.congress}>
      <FieldRow>
        <div {...placeMark('plannedOn')} {...(congress.plannedOn === undefined ? {} : passedBy)}>
          <DateField
            label={texts.fields.plannedOn}
            precision="day"
            value={congress.plannedOn}
            onSave={(plannedOn) => edit({ type: 'congress.update', cellId: cell.id, patch: { plannedOn } })}
          />
        </div>
        <div {...placeMark('heldOn')}>
          <DateField
            label={texts.fields.heldOn}
            precision="day"
            value={congress.heldOn}
            offered={offeredDay(congress, day)}
            hint={fieldFindings(findingsAt(findings, 'heldOn'))}
            onSave={saveHeldOn}
          />
        </div>
        <div {...placeMark('status')} {...passedBy}>
          <ChoiceField
            required
            label={texts.fields.status}
            value={status}
            choices={statusChoices(cell)}
            names={names}
            hint={statusHint(cell, followed)}
            onSave={(next) => edit({ type: 'congress.update', cellId: cell.id, patch: openPatch(next) })}
          />
        </div>
      </FieldRow>
    </Section>
  );
}

/** Why the status is another than the one chosen here. */
function statusHint(cell: Cell, followed: boolean): string | undefined {
  const status = congressStatus(cell);
  if (status === 'held' && followed) return texts.hints.statusFollowed(vi.choices.congressStatus.held);
  return status === 'ready' && isApprovedElsewhere(cell) ? texts.hints.statusApproved : undefined;
}

/** Finishing is no matter of a field: the button “Chốt chi bộ” does it. */
function openPatch(status: CongressStatus) {
  return status === 'finished' ? {} : { status };
}

/** The four numbers of the paper; the rarer cases behind a line of their own, open where one is entered. */
function AttendanceFields(props: FieldsProps) {
  const { congress } = props.cell;
  const [isOpen, setIsOpen] = useState(leftOutFields.some((field) => congress[field] !== undefined));
  return (
    <Section title={texts.sections.attendance}>
      <AttendanceCounts {...props} fields={attendanceFields} />
      <UnfoldButton opened={isOpen} onToggle={() => setIsOpen((open) => !open)}>
        {texts.byCase}
      </UnfoldButton>
      {isOpen && (
        <>
          <p className={styles.note}>{texts.byCaseLead}</p>
          <AttendanceCounts {...props} fields={leftOutFields} />
        </>
      )}
      <AbsenceList cell={props.cell} onTaken={() => setIsOpen(true)} />
    </Section>
  );
}

interface AttendanceCountsProps extends FieldsProps {
  readonly fields: readonly (AttendanceField | (typeof leftOutFields)[number])[];
}

function AttendanceCounts({ cell, findings, fields }: AttendanceCountsProps) {
  const edit = useEdit();
  // numbers that are typed and on their way: what the next field offers counts with them
  const [typed, setTyped] = useState<AttendanceNumbers>({});
  const offered = offeredAttendance(cell, typed);
  const save = (patch: EditOf<'congress.update'>['patch']) =>
    edit({ type: 'congress.update', cellId: cell.id, patch });
  return (
    <>
      <div className={styles.attendance}>
        {fields.map((field) => (
          <div key={field} {...placeMark(field)}>
            <CountField
              label={texts.fields[field]}
              value={cell.congress[field]}
              offered={isAttendanceField(field) ? offered[field] : undefined}
              onTyping={(value) => setTyped((now) => ({ ...now, [field]: value }))}
              onStored={() => setTyped((now) => without(now, field))}
              hint={fieldFindings(findingsAt(findings, field))}
              onSave={(value) => save({ [field]: value })}
            />
          </div>
        ))}
      </div>
      <TakeOffered
        fields={fields.filter(isAttendanceField)}
        entered={{ ...cell.congress, ...typed }}
        offered={offered}
        onTake={save}
      />
    </>
  );
}

function isAttendanceField(field: string): field is AttendanceField {
  return attendanceFields.some((each) => each === field);
}

/** The same numbers where nothing of the field is among them. */
function without(numbers: AttendanceNumbers, field: string): AttendanceNumbers {
  if (!(field in numbers)) return numbers;
  return Object.fromEntries(Object.entries(numbers).filter(([key]) => key !== field));
}

/** What the standing committee approved is known before the congress: Enter goes by what is entered. */
function SeatFields({ cell, findings }: FieldsProps) {
  const edit = useEdit();
  const seats = cell.congress.approvedSeats;
  return (
    <Section title={texts.sections.seats}>
      <FieldRow columnRem={10}>
        {committeeBodies.map((field) => (
          <div key={field} {...placeMark(field)} {...(seats[field] === undefined ? {} : passedBy)}>
            <CountField
              label={texts.fields[field]}
              value={seats[field]}
              hint={
                fieldFindings(findingsAt(findings, field)) ??
                (field === 'committee' ? texts.hints.committeeSeats : undefined)
              }
              onSave={(value) =>
                edit({ type: 'congress.updateSeats', cellId: cell.id, patch: { [field]: value } })
              }
            />
          </div>
        ))}
      </FieldRow>
      <DelegateFields cell={cell} />
    </Section>
  );
}

/** Delegates to the congress of the ward, where the cells of the season elect any. */
function DelegateFields({ cell: { id, delegateSeats = {} } }: Pick<FieldsProps, 'cell'>) {
  const season = useSeason();
  const edit = useEdit();
  const isAsked = rulesOf(season).delegates.value || Object.keys(delegateSeats).length > 0;
  if (!isAsked) return null;
  return (
    <FieldRow columnRem={10}>
      {delegateBodies.map((body) => (
        <div key={body} {...placeMark(body)} {...(delegateSeats[body] === undefined ? {} : passedBy)}>
          <CountField
            label={texts.fields[body]}
            value={delegateSeats[body]}
            onSave={(value) =>
              edit({ type: 'value.update', cellId: id, name: 'delegateSeats', patch: { [body]: value } })
            }
          />
        </div>
      ))}
    </FieldRow>
  );
}
