import { Switch } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import {
  type PlannedCongress,
  plannedCongresses,
  scheduleConflicts,
} from '../../../shared/planning/schedule';
import { useSeason } from '../../app/store/hooks';
import { useSheetExport } from '../../components/export/use-sheet-export';
import { Page, Section } from '../../components/Page';
import { ScheduleTabs } from '../../components/ScheduleTabs';
import { ClockNote } from '../../components/time/ClockNote';
import { AssignmentTable } from './AssignmentTable';
import { GuideTray } from './GuideTray';
import styles from './schedule.module.css';
import { WardMembers } from './WardMembers';

const texts = vi.schedule.assignments;

/** The cells with their guides; those that have none yet alone, as they were when that was asked for. */
function CellAssignments({ planned }: { readonly planned: readonly PlannedCongress[] }) {
  const season = useSeason();
  const open = planned.filter(({ guides }) => guides.length === 0);
  const [rest, setRest] = useState<ReadonlySet<string>>();
  const shown = rest ? planned.filter(({ cell }) => rest.has(cell.id)) : planned;
  return (
    <Section title={texts.cells.title}>
      <Switch
        label={texts.cells.rest(open.length)}
        checked={rest !== undefined}
        className={styles.rest}
        onChange={({ currentTarget: { checked } }) =>
          setRest(checked ? new Set(open.map(({ cell }) => cell.id)) : undefined)
        }
      />
      {shown.length === 0 ? (
        <p>{texts.cells.allGuided}</p>
      ) : (
        <div className={styles.assigned}>
          <GuideTray />
          <div>
            <AssignmentTable planned={shown} conflicts={scheduleConflicts(season)} />
          </div>
        </div>
      )}
    </Section>
  );
}

/** Who of the ward's committee guides which cell. */
export function AssignmentsPage() {
  const season = useSeason();
  const planned = plannedCongresses(season);
  const sheet = useSheetExport('KH2', vi.schedule.exportAssignments);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      above={<ScheduleTabs />}
      actions={planned.length > 0 && sheet.button}
    >
      {sheet.outcome}
      <ClockNote taken="printed" onlyBehind />
      <Section title={texts.members.title}>
        <WardMembers />
      </Section>
      {planned.length > 0 && <CellAssignments planned={planned} />}
    </Page>
  );
}
