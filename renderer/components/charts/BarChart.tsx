import { useId } from 'react';
import { cellClass, DataTable } from '../table/DataTable';
import styles from './barChart.module.css';

/** One bar: its name, how long it is, and what is written at its end. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Undefined where nothing is known: no bar, and the text says so. */
  readonly value: number | undefined;
  readonly text: string;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The value of the whole width; bars are never cut off from 0. */
  readonly most: number;
  /** Headings of the table that says the same. */
  readonly columns: readonly [label: string, value: string];
  /** Summary of that table, e.g. “Bảng số liệu”. */
  readonly tableLabel: string;
}

const WIDTH = 420;
const ROW = 30;
const BAR = 18;
const LABEL = 110;
const TEXT = 120;

/** Lying bars, as few lines as possible; a table below says the same in words. */
export function BarChart({ title, bars, most, columns, tableLabel }: BarChartProps) {
  const titleId = useId();
  const room = WIDTH - LABEL - TEXT;
  const lengthOf = (value: number) => (most === 0 ? 0 : (Math.min(value, most) / most) * room);
  return (
    <figure className={styles.figure}>
      <figcaption id={titleId} className={styles.title}>
        {title}
      </figcaption>
      <svg
        role="img"
        aria-labelledby={titleId}
        viewBox={`0 0 ${String(WIDTH)} ${String(Math.max(1, bars.length) * ROW)}`}
        className={styles.chart}
      >
        <title>{title}</title>
        {bars.map(({ key, label, value, text }, index) => {
          const length = value === undefined ? 0 : lengthOf(value);
          const middle = index * ROW + ROW / 2;
          return (
            <g key={key}>
              <text x={LABEL - 8} y={middle} className={styles.label}>
                {label}
              </text>
              {value !== undefined && (
                <rect x={LABEL} y={middle - BAR / 2} width={length} height={BAR} className={styles.bar} />
              )}
              <text x={LABEL + length + 6} y={middle} className={styles.value}>
                {text}
              </text>
            </g>
          );
        })}
        <line x1={LABEL} x2={LABEL} y1={0} y2={Math.max(1, bars.length) * ROW} className={styles.axis} />
      </svg>
      <details className={styles.table}>
        <summary>{tableLabel}</summary>
        <DataTable caption={title}>
          <thead>
            <tr>
              <th scope="col">{columns[0]}</th>
              <th scope="col" className={cellClass.number}>
                {columns[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td className={cellClass.number}>{text}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </details>
    </figure>
  );
}
