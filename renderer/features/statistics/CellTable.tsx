import type { ReactNode } from 'react';
import type { PercentPolicy, Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { congressStatus } from '../../../shared/planning/approval';
import { rulesOf } from '../../../shared/rules/rule-sets';
import {
  type CellStatistics,
  congressTotals,
  type Group,
  groupCount,
  type SeasonStatistics,
} from '../../../shared/statistics';
import { formatDate } from '../../../shared/text/dates';
import { formatCount, formatMean } from '../../../shared/text/share';
import { cellTableNotes } from './explanations';
import { Notes } from './Notes';
import styles from './statistics.module.css';

const texts = vi.statistics;
const { cellColumns } = texts;

/** Groups that have a column per cell, in the order of the form; posts stand with the congress. */
const groups: readonly Group[] = [
  'committee',
  'reelected',
  'new',
  'firstTime',
  'female',
  'young',
  'ethnicMinority',
  'religious',
  'appointed',
  'concurrentHeads',
];
const posts = ['secretary', 'deputySecretary', 'member'] as const;

interface CellTableProps {
  readonly stats: SeasonStatistics;
  readonly season: Season;
}

/** Every cell a row, in two tables that fit the page: the congress with its posts, then who sits in the committee. */
export function CellTable({ stats, season }: CellTableProps) {
  const { term, percent } = season.season;
  return (
    <>
      <Table caption={texts.captions.cells(term)} headings={congressHeadings} worded={WORDED}>
        <tbody>
          {stats.byCell.map((row) => (
            <CongressRow key={row.cell.id} row={row} />
          ))}
        </tbody>
        <CongressTotals stats={stats} />
      </Table>
      <Table caption={texts.captions.cellGroups(term)} headings={groupHeadings(season)}>
        <tbody>
          {stats.byCell.map((row) => (
            <GroupRow key={row.cell.id} row={row} percent={percent} />
          ))}
        </tbody>
        <GroupTotals stats={stats} />
      </Table>
      <Notes notes={cellTableNotes(stats, season)} />
    </>
  );
}

/** Columns after the name that hold words. */
const WORDED = 1;

const congressHeadings = [
  cellColumns.status,
  cellColumns.heldOn,
  cellColumns.summoned,
  cellColumns.present,
  cellColumns.approved,
  cellColumns.elected,
  cellColumns.short,
  ...posts.map((post) => vi.choices.position[post]),
];

function groupHeadings(season: Season): readonly string[] {
  const names = {
    ...texts.cellGroups,
    committee: cellColumns.elected,
    young: texts.youngLabel(rulesOf(season)),
  };
  return [...groups.map((group) => names[group]), cellColumns.meanAge];
}

interface TableProps {
  readonly caption: string;
  /** Of the columns after the name. */
  readonly headings: readonly string[];
  /** How many of them hold words, the first ones. */
  readonly worded?: number;
  readonly children: ReactNode;
}

function Table({ caption, headings, worded = 0, children }: TableProps) {
  return (
    <section className={styles.block}>
      <div className={styles.cells}>
        <table className={styles.byCell}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {cellColumns.cell}
              </th>
              {headings.map((heading, index) => (
                <th key={heading} scope="col" className={index < worded ? styles.words : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </div>
    </section>
  );
}

function Name({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="row" className={styles.cell}>
      {children}
    </th>
  );
}

function CongressRow({ row }: { readonly row: CellStatistics }) {
  const { cell, approved, short } = row;
  const { heldOn, summonedOfficial, presentOfficial } = cell.congress;
  const people = row.entered ? row.groups.committee : undefined;
  return (
    <tr>
      <Name>{cell.name}</Name>
      <td className={styles.words}>{vi.choices.congressStatus[congressStatus(cell)]}</td>
      <td>{heldOn === undefined ? texts.none : formatDate(heldOn)}</td>
      <Figure value={summonedOfficial} />
      <Figure value={presentOfficial} />
      <Figure value={approved} />
      <Figure value={people?.total.count} />
      <Figure value={short} />
      {posts.map((post) => (
        <Figure key={post} value={people?.[post].count} />
      ))}
    </tr>
  );
}

function CongressTotals({ stats }: { readonly stats: SeasonStatistics }) {
  const totals = congressTotals(stats.byCell);
  const { committee } = stats.groups;
  return (
    <tfoot>
      <tr>
        <Name>{vi.unknown.total(cellColumns.total, stats.heldWithoutResult)}</Name>
        <td className={styles.words}>{texts.heldShort(stats.cells.held, stats.cells.total)}</td>
        <td />
        <td>{vi.unknown.sum(totals.summoned)}</td>
        <td>{vi.unknown.sum(totals.present)}</td>
        <td>{vi.unknown.sum(totals.approved)}</td>
        <td>{vi.unknown.count(committee.total)}</td>
        <td>{vi.unknown.sum(totals.short)}</td>
        {posts.map((post) => (
          <td key={post}>{vi.unknown.count(committee[post])}</td>
        ))}
      </tr>
    </tfoot>
  );
}

function GroupRow({ row, percent }: { readonly row: CellStatistics; readonly percent: PercentPolicy }) {
  return (
    <tr>
      <Name>{row.cell.name}</Name>
      {groups.map((group) => (
        <td key={group}>{vi.unknown.count(groupCount(row, group))}</td>
      ))}
      <td>{meanText(formatMean(row.ages.sum, row.ages.count, percent), row.ages.unknown)}</td>
    </tr>
  );
}

function GroupTotals({ stats }: { readonly stats: SeasonStatistics }) {
  return (
    <tfoot>
      <tr>
        <Name>{vi.unknown.total(cellColumns.total, stats.heldWithoutResult)}</Name>
        {groups.map((group) => (
          <td key={group}>{vi.unknown.count(stats.groups[group].total)}</td>
        ))}
        <td>{meanText(stats.meanAge.total, stats.ages.total.unknown)}</td>
      </tr>
    </tfoot>
  );
}

function meanText(mean: string | null, unknown: number): string {
  return mean === null ? texts.none : vi.unknown.figure(mean, unknown);
}

function Figure({ value }: { readonly value: number | undefined }) {
  return <td>{value === undefined ? texts.none : formatCount(value)}</td>;
}
