import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import type { PlannedCongress, ScheduleConflict } from '../../../shared/planning/schedule';
import { formatDate } from '../../../shared/text/dates';
import { useSeason } from '../../app/store/hooks';
import { Lockable } from '../../components/closing/Lockable';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChoiceField } from '../../components/field/ChoiceField';
import { onGridKey } from '../../components/field/flow';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { isLong, ListRows, type RowPlace } from '../../components/table/ListRows';
import { RowHeading } from '../../components/table/RowChoice';
import { rowsOfCells } from '../../components/table/rows-of-cells';
import { DraggedCell } from './GuideTray';
import styles from './schedule.module.css';
import { useGuides } from './use-plan';

const { assignments } = vi.schedule;
const texts = assignments.cells;
const { columns } = texts;

/** The members of the ward's committee, and the tray. */
const ABOVE_PX = 550;

interface AssignmentTableProps {
  readonly planned: readonly PlannedCongress[];
  readonly conflicts: readonly ScheduleConflict[];
}

/** For each cell who leads, and who guides along. */
export function AssignmentTable({ planned, conflicts }: AssignmentTableProps) {
  return (
    <DataTable
      keepHeading={isLong(planned.length)}
      fills={planned.map(({ cell }) => cell.id)}
      caption={texts.caption}
      rowCount={planned.length}
      onKeyDown={onGridKey}
    >
      <thead>
        <tr>
          <th scope="col" className={cellClass.number}>
            {columns.number}
          </th>
          <th scope="col">{columns.cell}</th>
          <th scope="col">{columns.day}</th>
          {columns.guide.map((name) => (
            <th key={name} scope="col" className={styles.guideColumn}>
              {name}
            </th>
          ))}
          <th scope="col">{columns.conflict}</th>
        </tr>
      </thead>
      <ListRows rows={planned} {...rowsOfCells} abovePx={ABOVE_PX}>
        {(one, index, place) => {
          const twice = conflicts.some(({ kind, cells }) => kind === 'guide' && cells.includes(one.cell));
          return (
            <Lockable cell={one.cell}>
              <AssignmentRow planned={one} number={index + 1} twice={twice} place={place} />
            </Lockable>
          );
        }}
      </ListRows>
    </DataTable>
  );
}

interface AssignmentRowProps {
  readonly planned: PlannedCongress;
  readonly number: number;
  /** A guide of this congress is asked for elsewhere at the same time. */
  readonly twice: boolean;
  readonly place: RowPlace;
}

function AssignmentRow({ planned: { cell, day }, number, twice, place: at }: AssignmentRowProps) {
  const { wardMembers = [] } = useSeason();
  const { ids, put } = useGuides(cell);
  // the place after who is chosen is open to Tab before that one is stored
  const [chosen, setChosen] = useState(0);
  const save = (place: number, id: string | null) => {
    setChosen(0);
    return put(place, id);
  };
  const names = Object.fromEntries(wardMembers.map(({ id, fullName }) => [id, fullName]));
  return (
    <tr {...at}>
      <td className={cellClass.number}>{number}</td>
      <RowHeading id={cell.id} name={cell.name}>
        <DraggedCell cell={cell} />
      </RowHeading>
      <td className="figures">{day === undefined ? '' : formatDate(day)}</td>
      {columns.guide.map((column, place) => (
        <td key={column} className={cellClass.field}>
          <ChoiceField
            look="grid"
            label={assignments.members.of(column, cell.name)}
            value={ids[place]}
            choices={wardMembers.map(({ id }) => id)}
            names={names}
            disabled={place > Math.max(ids.length, chosen)}
            onChoosing={(id) => setChosen(id === undefined ? 0 : place + 1)}
            onSave={(id) => save(place, id)}
          />
        </td>
      ))}
      <td className={styles.twice}>
        {twice && day !== undefined && (
          <StatusBadge tone="warning">{assignments.twoPlaces(formatDate(day))}</StatusBadge>
        )}
      </td>
    </tr>
  );
}
