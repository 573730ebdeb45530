import { useCallback } from 'react';
import { Link, useLocation } from 'wouter';
import type { Cell } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { hasAgeLimits } from '../../../shared/rules/age-limits';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { paths, personnelPath } from '../../app/paths';
import { useEdit, useSeason } from '../../app/store/hooks';
import { Lockable } from '../../components/closing/Lockable';
import { LockedNote } from '../../components/closing/LockedNote';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { Note } from '../../components/feedback/Note';
import { DateField } from '../../components/field/DateField';
import { TextField } from '../../components/field/TextField';
import { FieldRow, Page, Section } from '../../components/Page';
import { useNeighbourKeys } from '../../components/use-neighbour-keys';
import { Outcomes } from './Outcomes';
import { PersonnelTable } from './PersonnelTable';
import styles from './personnel.module.css';
import { StartBallot } from './StartBallot';
import { StepTable } from './StepTable';
import { Structure } from './Structure';

const texts = vi.personnel;

/** The personnel of one cell: who stands, the steps, the structure, the approval, and what became of it. */
export function CellPersonnel({ cellId }: { readonly cellId: string }) {
  const season = useSeason();
  const cells = activeCells(season);
  const index = cells.findIndex(({ id }) => id === cellId);
  const cell = cells[index];
  const [, navigate] = useLocation();
  const goTo = useCallback(({ id }: Cell) => navigate(personnelPath(id)), [navigate]);
  useNeighbourKeys(cells[index - 1], cells[index + 1], goTo);
  if (!cell) {
    return (
      <Page title={texts.title}>
        <EmptyStep texts={texts.notFound} to={paths.personnel} />
      </Page>
    );
  }
  return (
    <Page title={cell.name} above={<Above name={cell.name} />} actions={<StartBallot cell={cell} />}>
      <LockedNote cell={cell} />
      <div className={styles.structure}>
        <Structure cell={cell} />
      </div>
      <Lockable cell={cell}>
        <Section title={texts.list.title} lead={texts.list.lead}>
          <PersonnelTable cell={cell} />
          <AgeLimitsNote />
        </Section>
        <Section title={texts.steps.title} lead={texts.steps.lead}>
          <StepTable cell={cell} />
        </Section>
        <Approval cell={cell} />
      </Lockable>
      <Outcomes cell={cell} rules={rulesOf(season)} />
    </Page>
  );
}

function Above({ name }: { readonly name: string }) {
  return (
    <nav aria-label={vi.congress.cell.breadcrumb} className={styles.breadcrumb}>
      <Link href={paths.personnel}>{texts.title}</Link>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{name}</span>
    </nav>
  );
}

/** Where the age limits come from; that there are none while the office entered none. */
function AgeLimitsNote() {
  const { value, source } = rulesOf(useSeason()).ageLimits;
  const { ageLimits } = texts;
  return (
    <Note tone="plain">
      {hasAgeLimits(value) ? ageLimits.source(source) : ageLimits.none}{' '}
      <Link href={paths.settings}>{ageLimits.toSettings}</Link>.
    </Note>
  );
}

function Approval({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const { approval } = texts;
  const value = cell.personnelApproval;
  const put = { type: 'value.update', name: 'personnelApproval', cellId: cell.id } as const;
  return (
    <Section title={approval.title}>
      <FieldRow>
        <DateField
          precision="day"
          label={approval.requestedOn}
          value={value?.requestedOn}
          notAfter={{ name: 'approved', date: value?.approvedOn }}
          onSave={(requestedOn) => edit({ ...put, patch: { requestedOn } })}
        />
        <TextField
          label={approval.requestNumber}
          value={value?.requestNumber}
          onSave={(requestNumber) => edit({ ...put, patch: { requestNumber } })}
        />
        <DateField
          precision="day"
          label={approval.approvedOn}
          value={value?.approvedOn}
          notBefore={{ name: 'submitted', date: value?.requestedOn }}
          onSave={(approvedOn) => edit({ ...put, patch: { approvedOn } })}
        />
        <TextField
          label={approval.decisionNumber}
          value={value?.decisionNumber}
          onSave={(decisionNumber) => edit({ ...put, patch: { decisionNumber } })}
        />
      </FieldRow>
    </Section>
  );
}
