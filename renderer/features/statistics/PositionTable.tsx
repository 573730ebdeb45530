import { Fragment } from 'react';
import { vi } from '../../../shared/i18n';
import { type Column, columns } from '../../../shared/statistics';
import { Notes } from './Notes';
import type { RowCell, TableRow } from './rows';
import styles from './statistics.module.css';

interface PositionTableProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly heading: string;
  readonly rows: readonly TableRow[];
  /** Absent where several tables share one set of notes. */
  readonly notes?: readonly string[];
}

const texts = vi.statistics;

/** Counts and shares by position, in the frame of the Central forms: Tổng, Bí thư, Phó bí thư, Chi uỷ viên. */
export function PositionTable({ caption, heading, rows, notes }: PositionTableProps) {
  return (
    <section className={styles.block}>
      <div className={styles.scroll}>
        <table className={styles.byPosition}>
          <caption className={styles.caption}>{caption}</caption>
          <PositionHeading heading={heading} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.total === true ? styles.total : undefined}>
                <th scope="row" className={row.part === true ? styles.part : undefined}>
                  {row.label}
                </th>
                {columns.map((column) => (
                  <Figures key={column} cell={row.cells[column]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes && <Notes notes={notes} />}
    </section>
  );
}

function PositionHeading({ heading }: { readonly heading: string }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles.first}>
          {heading}
        </th>
        {columns.map((column) => (
          <th key={column} scope="colgroup" colSpan={2} className={styles.group}>
            {columnLabel(column)}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map((column) => (
          <Fragment key={column}>
            <th scope="col" className={styles.group}>
              <abbr title={texts.columns.countLong}>{texts.columns.count}</abbr>
            </th>
            <th scope="col">
              <abbr title={texts.columns.percentLong}>{texts.columns.percent}</abbr>
            </th>
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

function Figures({ cell }: { readonly cell: RowCell }) {
  return (
    <>
      <td className={styles.group}>{cell.count}</td>
      <td>{cell.percent}</td>
    </>
  );
}

function columnLabel(column: Column): string {
  return texts.columns[column];
}
