import { Link } from 'wouter';
import type { Standing } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { activeCells, isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { knownApproval } from '../../../shared/planning/approval';
import { approvedEntries, comparePersonnel, standingEntries } from '../../../shared/planning/personnel';
import type { KnownPaper } from '../../../shared/rules/papers';
import { type RuleSet, rulesOf } from '../../../shared/rules/rule-sets';
import { formatDate } from '../../../shared/text/dates';
import { formatCount } from '../../../shared/text/share';
import { personnelPath } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { Page } from '../../components/Page';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { isLong, ListRows, type RowPlace } from '../../components/table/ListRows';
import styles from './personnel.module.css';
import { UsualSteps } from './UsualSteps';

const texts = vi.personnel;
const { columns } = texts;

/** How far the personnel work of each cell is; a name leads to its list. */
export function PersonnelPage() {
  const season = useSeason();
  const cells = activeCells(season);
  const rules = rulesOf(season);
  if (cells.length === 0) {
    return (
      <Page title={texts.title}>
        <EmptySeason text={texts.empty} />
      </Page>
    );
  }
  const approved = cells.filter((cell) => knownApproval(cell) !== undefined);
  return (
    <Page title={texts.title} lead={texts.lead(approved.length, cells.length)}>
      <DataTable keepHeading={isLong(cells.length)} caption={texts.caption} rowCount={cells.length}>
        <thead>
          <tr>
            <th scope="col" className={cellClass.number}>
              {columns.number}
            </th>
            <th scope="col" className={styles.cellName}>
              {columns.cell}
            </th>
            {figureColumns.map((name) => (
              <th key={name} scope="col" className={cellClass.wrappedNumber}>
                {columns[name]}
              </th>
            ))}
            <th scope="col">{columns.approvedOn}</th>
            <th scope="col" className={cellClass.wrappedNumber}>
              {columns.elected}
            </th>
          </tr>
        </thead>
        <ListRows rows={cells} rowKey={({ id }) => id} rowName={({ name }) => name}>
          {(cell, index, place) => <CellRow cell={cell} rules={rules} number={index + 1} place={place} />}
        </ListRows>
      </DataTable>
      <UsualSteps />
    </Page>
  );
}

const figureColumns = ['seats', 'standsAgain', 'leaves', 'proposed', 'approved'] as const;

interface CellRowProps {
  readonly cell: Cell;
  readonly rules: RuleSet;
  readonly number: number;
  readonly place: RowPlace;
}

function CellRow({ cell, rules, number, place }: CellRowProps) {
  const { personnel, congress } = cell;
  const standing = standingEntries(cell);
  const unknown = standing.filter((one) => one.standing === undefined).length;
  const byStanding = (is: (value: Standing) => boolean) =>
    personnel &&
    vi.unknown.figure(
      formatCount(standing.filter((one) => one.standing && is(one.standing)).length),
      unknown,
    );
  const figures = {
    seats: countText(seatsOf(cell)),
    standsAgain: byStanding((value) => value === 'reelected') ?? '–',
    leaves: countText(personnel?.filter(({ leaves }) => leaves === true).length),
    proposed: byStanding((value) => value !== 'reelected') ?? '–',
    approved: countText(personnel && approvedEntries(cell).length),
  };
  const results = comparePersonnel(cell, rules).outcomes.map(({ result }) => result);
  const isKnown = isHeld(congress) && results.every((result) => result !== 'unknown' && result !== 'seated');
  const elected = isKnown ? results.filter((result) => result === 'elected').length : undefined;
  const approval = knownApproval(cell);
  return (
    <tr {...place}>
      <td className={cellClass.number}>{number}</td>
      <th scope="row">
        <Link href={personnelPath(cell.id)}>{cell.name}</Link>
      </th>
      {figureColumns.map((name) => (
        <td key={name} className={cellClass.number}>
          {figures[name]}
        </td>
      ))}
      <td className="figures">{approval ? approvalText(approval) : '–'}</td>
      <td className={cellClass.number}>{countText(personnel && elected)}</td>
    </tr>
  );
}

/** Its day; that it is approved where nobody noted the day. */
function approvalText({ on }: KnownPaper): string {
  return on === undefined ? texts.approvedUndated : formatDate(on);
}

/** The seats of the committee; of a cell that elects none, those of its posts. */
function seatsOf({ congress: { approvedSeats } }: Cell): number | undefined {
  const { committee, secretary, deputySecretary } = approvedSeats;
  if (committee !== 0) return committee;
  return secretary === undefined ? undefined : secretary + (deputySecretary ?? 0);
}

function countText(count: number | undefined): string {
  return count === undefined ? '–' : formatCount(count);
}
