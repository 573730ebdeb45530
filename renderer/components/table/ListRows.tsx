import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, type Ref, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { gapMark, wholeBy } from './drawn-whole';
import { FindInList } from './FindInList';
import { useOnPaper } from './use-on-paper';

/** What a row of a list puts on its `<tr>`: its place among all rows, and that it is measured. */
export interface RowPlace {
  readonly ref?: Ref<HTMLTableRowElement>;
  readonly 'data-index'?: number;
  readonly 'aria-rowindex'?: number;
  readonly 'data-found'?: string | undefined;
}

interface ListRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a row is called: a long list is searched by it. */
  readonly rowName?: ((row: Row) => string) | undefined;
  /** Draws one row; `place` goes onto its `<tr>`. */
  readonly children: (row: Row, index: number, place: RowPlace) => ReactNode;
}

/** Shorter lists are drawn whole: nothing is won by leaving rows out. */
const SHORT = 40;
/** Rows drawn above and below those in sight, so that keys lead on without a wait. */
const OVERSCAN = 4;
/** About as high as a row is before it is measured. */
const ROW_PX = 33;
/** What scrolls around a list: a frozen table. */
const SCROLLER = '[data-scrolls]';

/** Whether a list of so many rows leaves out what is not in sight. */
export function isLong(rows: number): boolean {
  return rows > SHORT;
}

/** The `<tbody>` of a list, which draws the rows in sight alone where it is long; its table is frozen then. */
export function ListRows<Row>(props: ListRowsProps<Row>) {
  const { rows, rowKey, children } = props;
  if (isLong(rows.length)) return <LongList {...props} />;
  return (
    <tbody>
      {rows.map((row, index) => (
        <Fragment key={rowKey(row)}>{children(row, index, {})}</Fragment>
      ))}
    </tbody>
  );
}

function LongList<Row>({ rows, rowKey, rowName, children }: ListRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<number>();
  const whole = useOnPaper() || asked;
  // below the heading, which scrolls with the rows
  const [begin, setBegin] = useState(0);
  const attach = useCallback((element: HTMLTableSectionElement | null) => {
    body.current = element;
    if (!element) return;
    setBegin(element.closest('table')?.tHead?.offsetHeight ?? 0);
    wholeBy(element, () => {
      flushSync(() => setAsked(true));
      requestAnimationFrame(() => setAsked(false));
    });
  }, []);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current?.closest<HTMLElement>(SCROLLER) ?? null,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => keyAt(rows, rowKey, index),
    overscan: OVERSCAN,
    scrollMargin: begin,
    initialRect: { width: 0, height: window.innerHeight / 2 },
    rangeExtractor: (range) => (whole ? everyIndex(range.count) : indexesOf(range, body.current)),
    useFlushSync: false,
  });
  const drawn = virtualizer.getVirtualItems();
  const end = drawn.at(-1)?.end ?? begin;
  return (
    <tbody ref={attach}>
      {drawn.map(({ index, key, start }, place) => {
        const row = rows[index];
        const before = drawn[place - 1]?.end ?? begin;
        return (
          row !== undefined && (
            <Fragment key={key}>
              <Gap heightPx={start - before} />
              {children(row, index, {
                ref: virtualizer.measureElement,
                'data-index': index,
                'aria-rowindex': index + FIRST_ROW,
                'data-found': index === found ? '' : undefined,
              })}
            </Fragment>
          )
        );
      })}
      <Gap heightPx={virtualizer.getTotalSize() - (end - begin)} />
      {rowName && (
        <FindInList
          names={rows.map(rowName)}
          onFind={(index) => {
            setFound(index);
            virtualizer.scrollToIndex(index, { align: 'center' });
          }}
          onDone={() => {
            body.current
              ?.querySelector<HTMLElement>(
                'tr[data-found] :is(input:not([data-row-choice]), select, a, button)',
              )
              ?.focus();
            setFound(undefined);
          }}
        />
      )}
    </tbody>
  );
}

/** Rows count from 1, and the heading is one of them. */
const FIRST_ROW = 2;

/** Stands in for rows that are not drawn. */
function Gap({ heightPx }: { readonly heightPx: number }) {
  if (heightPx < 1) return null;
  return (
    <tr {...gapMark} aria-hidden="true" style={{ height: heightPx }}>
      <td />
    </tr>
  );
}

function keyAt<Row>(rows: readonly Row[], rowKey: (row: Row) => string, index: number): string | number {
  const row = rows[index];
  return row === undefined ? index : rowKey(row);
}

function everyIndex(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Fields that hold what is not stored yet. */
const UNSTORED = '[data-state="typing"], [data-state="saving"], [data-state="refused"]';

/** Rows that stay though they are out of sight: the one with the focus, and those that hold what is not stored. */
function keptRows(body: Element | null): readonly number[] {
  const { activeElement } = document;
  const focused = activeElement && body?.contains(activeElement) ? [activeElement] : [];
  const held = [...focused, ...(body?.querySelectorAll(UNSTORED) ?? [])];
  return held.flatMap((element) => {
    const index = element.closest<HTMLElement>('tr[data-index]')?.dataset['index'];
    return index === undefined ? [] : [Number(index)];
  });
}

/** The rows in sight, those that stay, and the neighbours of these. */
function indexesOf(range: Range, body: Element | null): number[] {
  const kept = keptRows(body).flatMap((index) => [index - 1, index, index + 1]);
  const inside = kept.filter((index) => index >= 0 && index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...inside])].sort((a, b) => a - b);
}
