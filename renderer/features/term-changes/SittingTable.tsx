import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { lastPost, type SittingMember, sittingNow } from '../../../shared/domain/sitting-committee';
import { vi } from '../../../shared/i18n';
import { sittingExcess } from '../../../shared/planning/sitting-excess';
import { formatDate } from '../../../shared/text/dates';
import { Note } from '../../components/feedback/Note';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ExcessNotes } from './ExcessNotes';

const texts = vi.termChanges.sitting;
const { columns } = texts;

/** Who sits in the cell's committee now: those whom the congress elected, with the changes since. */
export function SittingTable({ cell }: { readonly cell: Cell }) {
  const sitting = sittingNow(cell);
  if (sitting.length === 0) return <p>{isHeld(cell.congress) ? texts.nobody : texts.notHeld}</p>;
  const vacant = !sitting.some((member) => lastPost(member) === 'secretary');
  return (
    <>
      <ExcessNotes excess={sittingExcess(cell)} />
      {vacant && <Note tone="warning">{texts.vacantSecretary}</Note>}
      <DataTable caption={texts.caption(cell.name)}>
        <thead>
          <tr>
            <th scope="col" className={cellClass.narrow}>
              {vi.personnel.columns.number}
            </th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.post}</th>
            <th scope="col">{columns.elected}</th>
            <th scope="col">{columns.since}</th>
          </tr>
        </thead>
        <tbody>
          {sitting.map((member, index) => (
            <tr key={member.id}>
              <td className="figures">{index + 1}</td>
              <th scope="row">{member.fullName}</th>
              <td>{vi.choices.position[lastPost(member)]}</td>
              <td>{member.cameBecause === undefined ? vi.choices.position[member.position] : '–'}</td>
              <td className="figures">{sinceText(member)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

function sinceText({ cameBecause, since }: SittingMember): string {
  if (cameBecause === undefined) return texts.atCongress;
  return since === undefined ? texts.came : formatDate(since);
}
