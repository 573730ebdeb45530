import type { PercentPolicy, Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { ruleSets } from '../../../shared/rules/rule-sets';
import {
  type CellStatistics,
  type CongressTotals,
  congressTotals,
  type Group,
  type SeasonStatistics,
} from '../../../shared/statistics';
import { formatDate } from '../../../shared/text/dates';
import { formatCount, formatMean } from '../../../shared/text/share';
import { cellTableNotes } from './explanations';
import { Notes } from './Notes';
import styles from './statistics.module.css';

const texts = vi.statistics;
const { cellColumns } = texts;

/** Groups that have a column per cell, in the order of the form; posts stand before them. */
const groups: readonly Group[] = [
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

/** Every cell a row; heading, names and totals stay in sight while the rest moves in its own box. */
export function CellTable({ stats, season }: CellTableProps) {
  const caption = texts.captions.cells(season.season.term);
  return (
    <section className={styles.block}>
      <section className={styles.cells} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {headings(season).map((heading, index) => (
                <th key={heading} scope="col" className={[styles.cell, styles.words][index]}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stats.byCell.map((row) => (
              <CellRow key={row.cell.id} row={row} percent={season.season.percent} />
            ))}
          </tbody>
          <Totals stats={stats} totals={congressTotals(stats.byCell)} />
        </table>
      </section>
      <Notes notes={cellTableNotes(stats, season)} />
    </section>
  );
}

function headings(season: Season): readonly string[] {
  const groupNames = groups.map((group) =>
    group === 'young' ? texts.youngLabel(ruleSets[season.season.ruleSet]) : texts.cellGroups[group],
  );
  return [
    cellColumns.cell,
    cellColumns.status,
    cellColumns.heldOn,
    cellColumns.summoned,
    cellColumns.present,
    cellColumns.approved,
    cellColumns.elected,
    cellColumns.short,
    ...posts.map((post) => vi.choices.position[post]),
    ...groupNames,
    cellColumns.meanAge,
  ];
}

function CellRow({ row, percent }: { readonly row: CellStatistics; readonly percent: PercentPolicy }) {
  const { congress } = row.cell;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {row.cell.name}
      </th>
      <td className={styles.words}>{vi.choices.congressStatus[congress.status]}</td>
      <td>{congress.heldOn === undefined ? texts.none : formatDate(congress.heldOn)}</td>
      <Figure value={congress.summonedOfficial} />
      <Figure value={congress.presentOfficial} />
      <Figure value={row.approved} />
      <Figure value={row.groups.committee.total} />
      <Figure value={row.short} />
      {posts.map((post) => (
        <Figure key={post} value={row.groups.committee[post]} />
      ))}
      {groups.map((group) => (
        <Figure key={group} value={row.groups[group].total} />
      ))}
      <td>{formatMean(row.ages.sum, row.ages.count, percent) ?? texts.none}</td>
    </tr>
  );
}

function Totals({ stats, totals }: { readonly stats: SeasonStatistics; readonly totals: CongressTotals }) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.cell}>
          {cellColumns.total}
        </th>
        <td className={styles.words}>{texts.heldShort(stats.cells.held, stats.cells.total)}</td>
        <td />
        <Figure value={totals.summoned} />
        <Figure value={totals.present} />
        <Figure value={totals.approved} />
        <Figure value={stats.groups.committee.total} />
        <Figure value={totals.short} />
        {posts.map((post) => (
          <Figure key={post} value={stats.groups.committee[post]} />
        ))}
        {groups.map((group) => (
          <Figure key={group} value={stats.groups[group].total} />
        ))}
        <td>{stats.meanAge.total ?? texts.none}</td>
      </tr>
    </tfoot>
  );
}

function Figure({ value }: { readonly value: number | undefined }) {
  return <td>{value === undefined ? texts.none : formatCount(value)}</td>;
}
