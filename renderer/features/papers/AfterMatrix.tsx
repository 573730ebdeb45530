import { Link } from 'wouter';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { AfterStep } from '../../../shared/planning/aftermath';
import { congressPath } from '../../app/paths';
import { useEdit } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { DateField } from '../../components/field/DateField';
import { TextField } from '../../components/field/TextField';
import { DeadlineBadge } from '../../components/papers/DeadlineBadge';
import { decisionBegin } from '../../components/papers/date-bounds';
import { CellName } from '../../components/table/CellName';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import type { PaperRow } from './paper-rows';
import styles from './papers.module.css';

const texts = vi.aftermath;
const { form, columns: names } = texts;

type Field = (row: PaperRow) => React.ReactNode;

/** Two lines of what is missing. */
const ROW_PX = 62;
/** The choices of the screen. */
const ABOVE_PX = 310;

/** Cells down, what follows the congress across: ratification, division of work, rules, programme of action. */
export function AfterMatrix({ rows }: { readonly rows: readonly PaperRow[] }) {
  return (
    <FieldTable
      frozen
      fills
      rowPx={ROW_PX}
      abovePx={ABOVE_PX}
      caption={texts.caption}
      columns={columns}
      rows={rows}
      rowKey={({ cell }) => cell.id}
      label={(heading, { cell }) => texts.of(heading, cell.name)}
      save={() => undefined}
    />
  );
}

function own(key: string, heading: string, field: Field): FieldColumn<PaperRow> {
  return { type: 'own', key, heading, width: styles.paper, className: styles.paperDay, field };
}

const columns: readonly FieldColumn<PaperRow>[] = [
  {
    type: 'shown',
    key: 'cell',
    heading: vi.papers.columns.cell,
    names: ({ cell }) => cell.name,
    className: styles.cellName,
    width: styles.cellName,
    show: ({ cell }) => (
      <Link href={congressPath(cell.id, 'ho-so')}>
        <CellName name={cell.name} />
      </Link>
    ),
  },
  own('requestNumber', names.requestNumber, ({ cell }) => <Request cell={cell} part="requestNumber" />),
  own('requestedOn', names.requestedOn, ({ cell }) => <RequestDay cell={cell} />),
  own('decisionNumber', names.decisionNumber, ({ cell }) => <Request cell={cell} part="decisionNumber" />),
  own('decidedOn', names.decidedOn, ({ cell }) => <DecisionDay cell={cell} />),
  {
    type: 'shown',
    key: 'ratification',
    heading: vi.papers.columns.ratification,
    className: styles.stateWord,
    width: styles.deadline,
    show: ({ deadlines }) => (
      <DeadlineBadge brief="word" of="ratification" deadline={deadlines.ratification} />
    ),
  },
  own('divisionOn', names.divisionOn, (row) => (
    <>
      <AfterDay cell={row.cell} part="divisionOn" />
      <Assigned row={row} />
    </>
  )),
  own('workingRulesOn', names.workingRulesOn, ({ cell }) => <AfterDay cell={cell} part="workingRulesOn" />),
  own('actionPlanOn', names.actionPlanOn, ({ cell }) => <AfterDay cell={cell} part="actionPlanOn" />),
  {
    type: 'shown',
    key: 'missing',
    heading: texts.missing,
    className: styles.lacks,
    width: styles.deadline,
    show: Lacks,
  },
];

interface OfCell {
  readonly cell: Cell;
}

const ratification = ({ id }: Cell) => ({ type: 'value.update', name: 'ratification', cellId: id }) as const;

function Request({ cell, part }: OfCell & { readonly part: 'requestNumber' | 'decisionNumber' }) {
  const edit = useEdit();
  return (
    <TextField
      look="grid"
      label={texts.of(form[part], cell.name)}
      value={cell.ratification?.[part]}
      onSave={(value) => edit({ ...ratification(cell), patch: { [part]: value } })}
    />
  );
}

function RequestDay({ cell }: OfCell) {
  const edit = useEdit();
  return (
    <DateField
      look="grid"
      precision="day"
      placeholder=""
      label={texts.of(form.requestedOn, cell.name)}
      value={cell.ratification?.requestedOn}
      notBefore={{ name: 'congress', date: cell.congress.heldOn }}
      notAfter={{ name: 'decided', date: cell.ratification?.decidedOn }}
      onSave={(requestedOn) => edit({ ...ratification(cell), patch: { requestedOn } })}
    />
  );
}

function DecisionDay({ cell }: OfCell) {
  const edit = useEdit();
  return (
    <DateField
      look="grid"
      precision="day"
      placeholder=""
      label={texts.of(form.decidedOn, cell.name)}
      value={cell.ratification?.decidedOn}
      notBefore={decisionBegin(cell)}
      onSave={(decidedOn) => edit({ ...ratification(cell), patch: { decidedOn } })}
    />
  );
}

function AfterDay({
  cell,
  part,
}: OfCell & { readonly part: 'divisionOn' | 'workingRulesOn' | 'actionPlanOn' }) {
  const edit = useEdit();
  return (
    <DateField
      look="grid"
      precision="day"
      placeholder=""
      label={texts.of(form[part], cell.name)}
      value={cell.aftermath?.[part]}
      notBefore={{ name: 'congress', date: cell.congress.heldOn }}
      onSave={(on) =>
        edit({ type: 'value.update', name: 'aftermath', cellId: cell.id, patch: { [part]: on } })
      }
    />
  );
}

/** Of whom it is written what they do. */
function Assigned({ row: { after } }: { readonly row: PaperRow }) {
  const { assigned, duties } = after;
  if (assigned === 0 || assigned === duties.length) return null;
  return <span className={styles.assigned}>{texts.dividedPartly(assigned, duties.length)}</span>;
}

/** More of them make a row too high to see many cells. */
const STEPS_SHOWN = 2;

function Lacks({ after: { missing } }: PaperRow) {
  if (missing.length === 0) return <StatusBadge tone="done">{texts.nothingMissing}</StatusBadge>;
  const steps = missing.map((step: AfterStep) => texts.steps[step]);
  const shown = steps.length > STEPS_SHOWN + 1 ? steps.slice(0, STEPS_SHOWN) : steps;
  const all = texts.missingSteps(steps, 0);
  return (
    <span title={all}>
      <StatusBadge tone="warning">
        <span aria-hidden="true">{texts.missingSteps(shown, steps.length - shown.length)}</span>
        <span className="visually-hidden">{all}</span>
      </StatusBadge>
    </span>
  );
}
