import { useEffect, useRef } from 'react';
import { findingsOn, type PlacedFinding } from '../../../shared/checks';
import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { paperName } from '../../../shared/i18n/vi/papers';
import { type ExpectedPaper, expectedPapers, knownPaper, missingPapers } from '../../../shared/rules/papers';
import { useEdit, useFindings, useSeason, useToday } from '../../app/store/hooks';
import { DateField } from '../../components/field/DateField';
import { focusFirstField } from '../../components/field/flow';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import { focusPlace, placeMark } from '../../components/findings/places';
import { FieldRow, Section } from '../../components/Page';
import { decisionBegin, paperBegin } from '../../components/papers/date-bounds';
import { KnownElsewhere } from '../../components/papers/KnownElsewhere';
import { useDeadlineTerms } from '../../components/papers/use-deadline-terms';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { useDay } from '../../components/time/day';
import { CellAftermath } from './CellAftermath';
import { CellPapersHelp } from './CellPapersHelp';
import styles from './papers.module.css';
import { type Receive, ReceiveButton, useReceive } from './ReceiveButton';

const texts = vi.papers;

interface CellPapersProps {
  readonly cell: Cell;
  /** The field to begin in, when a finding led here. */
  readonly field: string | undefined;
}

/** The papers of one cell, with the day of receipt and a note; the ratification; beside them the deadlines. */
export function CellPapers({ cell, field }: CellPapersProps) {
  const season = useSeason();
  const terms = useDeadlineTerms();
  const form = useRef<HTMLDivElement>(null);
  const today = useToday();
  const day = useDay();
  const receive = useReceive(today ?? day);
  const findings = findingsOn(season, useFindings(), cell.id, ['papers', 'aftermath']);
  useEffect(() => {
    if (field === undefined || !focusPlace(form.current, field)) focusFirstField(form.current);
  }, [field]);
  const jump = ({ place }: PlacedFinding) => {
    if (place.field !== undefined) focusPlace(form.current, place.field);
  };
  return (
    <div className={styles.columns}>
      <div ref={form} role="group" data-field-flow="" aria-label={texts.cell.form}>
        <p className={styles.receiveAll}>
          <ReceiveButton
            all
            lacks={missingPapers(cell, terms.rules).map(({ id }) => ({ cell, paperId: id }))}
            words={texts.receiveRow(cell.name)}
            onReceive={receive}
          />
        </p>
        {!isHeld(cell.congress) && <p className={styles.note}>{texts.cell.notHeld}</p>}
        <DataTable caption={texts.cell.caption(cell.name)}>
          <thead>
            <tr>
              <th scope="col" className={cellClass.number}>
                {texts.columns.number}
              </th>
              <th scope="col">{texts.columns.paper}</th>
              <th scope="col">{texts.columns.receivedOn}</th>
              <th scope="col">{texts.columns.note}</th>
            </tr>
          </thead>
          <tbody>
            {expectedPapers(cell, terms.rules).map((paper, index) => (
              <PaperLine key={paper.id} cell={cell} paper={paper} number={index + 1} onReceive={receive} />
            ))}
          </tbody>
        </DataTable>
        <RatificationFields cell={cell} />
        <CellAftermath cell={cell} />
      </div>
      <CellPapersHelp cell={cell} terms={terms} findings={findings} onJump={jump} />
    </div>
  );
}

interface PaperLineProps {
  readonly cell: Cell;
  readonly paper: ExpectedPaper;
  readonly number: number;
  readonly onReceive: Receive;
}

function PaperLine({ cell, paper: { id, kind }, number, onReceive }: PaperLineProps) {
  const edit = useEdit();
  const today = useToday();
  const day = useDay();
  const stored = cell.papers?.find((paper) => paper.id === id);
  const name = paperName(id);
  const address = { type: 'item.put', name: 'papers', cellId: cell.id, id } as const;
  return (
    <tr>
      <td className={cellClass.number}>{number}</td>
      <th scope="row">{name}</th>
      <td className={[cellClass.field, styles.day, styles.lineDay].join(' ')} {...placeMark(id)}>
        <DateField
          look="grid"
          precision="any"
          label={`${texts.columns.receivedOn}: ${name}`}
          value={stored?.receivedOn}
          notBefore={paperBegin(cell, kind)}
          offered={today ?? day}
          onSave={(receivedOn) => edit({ ...address, patch: { receivedOn } })}
        />
        <ReceiveButton
          lacks={knownPaper(cell, id) ? [] : [{ cell, paperId: id }]}
          words={texts.receiveOne(name, cell.name)}
          onReceive={onReceive}
        />
        <KnownElsewhere known={knownPaper(cell, id)} />
      </td>
      <td className={cellClass.field} data-flow-passed-by="">
        <TextField
          look="grid"
          grows
          label={texts.noteOf(name)}
          value={stored?.note}
          onSave={(note) => edit({ ...address, patch: { note } })}
        />
      </td>
    </tr>
  );
}

/** The ward's own part: the request to its standing committee, and the decision. */
function RatificationFields({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const { fields } = texts.cell;
  const { requestNumber, requestedOn, decisionNumber, decidedOn, complaint } = cell.ratification ?? {};
  const address = { type: 'value.update', name: 'ratification', cellId: cell.id } as const;
  return (
    <Section title={texts.cell.ratification}>
      <FieldRow columnRem={12}>
        <TextField
          label={fields.requestNumber}
          value={requestNumber}
          onSave={(value) => edit({ ...address, patch: { requestNumber: value } })}
        />
        <DateField
          precision="day"
          label={fields.requestedOn}
          value={requestedOn}
          notBefore={{ name: 'congress', date: cell.congress.heldOn }}
          notAfter={{ name: 'decided', date: decidedOn }}
          onSave={(value) => edit({ ...address, patch: { requestedOn: value } })}
        />
        <TextField
          label={fields.decisionNumber}
          value={decisionNumber}
          onSave={(value) => edit({ ...address, patch: { decisionNumber: value } })}
        />
        <div {...placeMark('decidedOn')}>
          <DateField
            precision="day"
            label={fields.decidedOn}
            value={decidedOn}
            notBefore={decisionBegin(cell)}
            onSave={(value) => edit({ ...address, patch: { decidedOn: value } })}
          />
        </div>
      </FieldRow>
      <SwitchField
        label={fields.complaint}
        hint={texts.cell.complaintHint}
        value={complaint}
        onSave={(value) => edit({ ...address, patch: { complaint: value || null } })}
      />
    </Section>
  );
}
