import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  Fragment,
  type ReactNode,
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useDrawn } from '../behind';
import { gapMark, wholeBy } from './drawn-whole';
import { FindInList, searchedMark } from './FindInList';
import { useOnPaper } from './use-on-paper';

/** What a row of a list puts on its `<tr>`: its place among all rows, and that it is measured. */
export interface RowPlace {
  readonly ref?: Ref<HTMLTableRowElement> | undefined;
  readonly 'data-index'?: number;
  readonly 'aria-rowindex'?: number;
  readonly 'data-found'?: string | undefined;
}

interface ListRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a row is called: the list is searched by it. */
  readonly rowName?: ((row: Row) => string) | undefined;
  /** About how high a row is, where it is more than one line. */
  readonly rowPx?: number | undefined;
  /** About how much of the window stands above the first row, where it is more or less than for most lists. */
  readonly abovePx?: number | undefined;
  /** Draws one row; `place` goes onto its `<tr>`. */
  readonly children: (row: Row, index: number, place: RowPlace) => ReactNode;
}

/** Shorter lists are drawn whole: nothing is won by leaving rows out. */
const SHORT = 40;
/** Rows drawn above and below those in sight once these are there, so that keys lead on without a wait. */
const OVERSCAN = 4;
/** About as high as a row is before it is measured. */
const ROW_PX = 32;
/** About what stands above most lists: the window's header, a title, the heading of the table. */
const ABOVE_PX = 220;
/** What scrolls around a list: a frozen table, else the page. */
const SCROLLER = '[data-scrolls], main';

/** Whether a list of so many rows leaves out what is not in sight. */
export function isLong(rows: number): boolean {
  return rows > SHORT;
}

/** The `<tbody>` of a list, which draws the rows in sight alone where it is long. */
export function ListRows<Row>(props: ListRowsProps<Row>) {
  return isLong(props.rows.length) ? <LongList {...props} /> : <ShortList {...props} />;
}

function ShortList<Row>({ rows, rowKey, rowName, children }: ListRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [found, setFound] = useState<number>();
  const show = (index: number) => {
    setFound(index);
    body.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <tbody ref={body} {...(rowName && searchedMark)}>
      {rows.map((row, index) => (
        <Fragment key={rowKey(row)}>
          {children(row, index, index === found ? { 'data-found': '' } : {})}
        </Fragment>
      ))}
      {rowName && <Search body={body} names={rows.map(rowName)} onFind={show} onEnd={setFound} />}
    </tbody>
  );
}

interface SearchProps {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly names: readonly string[];
  readonly onFind: (index: number) => void;
  readonly onEnd: (found: undefined) => void;
}

/** The search of a list; at its end the row that was found has the focus in its first field. */
function Search({ body, onEnd, ...rest }: SearchProps) {
  const end = () => {
    body.current
      ?.querySelector<HTMLElement>('tr[data-found] :is(input:not([data-row-choice]), select, a, button)')
      ?.focus();
    onEnd(undefined);
  };
  return <FindInList {...rest} body={body} onDone={end} />;
}

function LongList<Row>({
  rows,
  rowKey,
  rowName,
  rowPx = ROW_PX,
  abovePx = ABOVE_PX,
  children,
}: ListRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<number>();
  const whole = useOnPaper() || asked;
  const drawnOnce = useDrawn();
  const [begin, setBegin] = useState(0);
  const attach = useCallback((element: HTMLTableSectionElement | null) => {
    body.current = element;
    if (!element) return;
    wholeBy(element, () => {
      flushSync(() => setAsked(true));
      requestAnimationFrame(() => setAsked(false));
    });
    return whenMoved(element, () => setBegin(beginOf(element)));
  }, []);
  // the same one while the rows are the same: with another one the places of all rows are counted anew
  const getItemKey = useCallback((index: number) => keyAt(rows, rowKey, index), [rows, rowKey]);
  const firstRows = Math.max(1, Math.ceil((window.innerHeight - abovePx) / rowPx));
  // none of them goes before the frame was drawn: the table would be laid out anew
  const first = drawnOnce ? [] : everyIndex(firstRows);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current?.closest<HTMLElement>(SCROLLER) ?? null,
    estimateSize: () => rowPx,
    getItemKey,
    overscan: drawnOnce ? OVERSCAN : 0,
    scrollMargin: begin,
    initialRect: { width: 0, height: firstRows * rowPx },
    rangeExtractor: (range) =>
      whole ? everyIndex(range.count) : indexesOf(range, [...keptRows(body.current), ...first]),
    useFlushSync: false,
  });
  const drawn = virtualizer.getVirtualItems();
  useStaysAtEnd(body, virtualizer.getTotalSize());
  const end = drawn.at(-1)?.end ?? begin;
  const show = (index: number) => {
    setFound(index);
    virtualizer.scrollToIndex(index, { align: 'center' });
  };
  return (
    <tbody ref={attach} {...(rowName && searchedMark)}>
      {drawn.map(({ index, key, start }, place) => {
        const row = rows[index];
        const before = drawn[place - 1]?.end ?? begin;
        return (
          row !== undefined && (
            <Fragment key={key}>
              <Gap heightPx={start - before} />
              {children(row, index, {
                ref: drawnOnce ? virtualizer.measureElement : undefined,
                'data-index': index,
                'aria-rowindex': index + FIRST_ROW,
                'data-found': index === found ? '' : undefined,
              })}
            </Fragment>
          )
        );
      })}
      <Gap heightPx={virtualizer.getTotalSize() - (end - begin)} />
      {rowName && <Search body={body} names={rows.map(rowName)} onFind={show} onEnd={setFound} />}
    </tbody>
  );
}

/** A list that was scrolled to its end stays there when rows turn out higher than they were taken for. */
function useStaysAtEnd(body: RefObject<Element | null>, heightPx: number): void {
  const atEnd = useRef(false);
  useEffect(() => {
    let top = 0;
    const look = ({ target }: Event) => {
      // a table that becomes too wide begins to scroll by itself
      const scroller = body.current?.closest(SCROLLER);
      if (!scroller || target !== scroller) return;
      const isThere = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
      // the list may have grown since: only who scrolls back leaves its end
      atEnd.current = isThere || (atEnd.current && scroller.scrollTop >= top);
      top = scroller.scrollTop;
    };
    const options = { passive: true, capture: true };
    document.addEventListener('scroll', look, options);
    return () => document.removeEventListener('scroll', look, options);
  }, [body]);
  useLayoutEffect(() => {
    const scroller = body.current?.closest(SCROLLER);
    if (scroller && atEnd.current) scroller.scrollTop = scroller.scrollHeight;
  }, [body, heightPx]);
}

/** Where the first row begins in what scrolls: below the heading of its table, and below what stands on the page before that. */
function beginOf(body: Element): number {
  const scroller = body.closest(SCROLLER);
  if (!scroller) return 0;
  const top = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.round(top + scroller.scrollTop);
}

/** Measures at once and whenever the page grows or shrinks, as it does when something above the list comes or goes; ends with what is returned. */
function whenMoved(body: Element, measure: () => void): () => void {
  measure();
  const observer = new ResizeObserver(measure);
  for (const part of [body.closest('table')?.tHead, body.closest('main')?.firstElementChild]) {
    if (part) observer.observe(part);
  }
  return () => observer.disconnect();
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

/** Rows that stay though they are out of sight: the one with the focus, those that hold what is not stored, and the neighbours of these. */
function keptRows(body: Element | null): readonly number[] {
  const { activeElement } = document;
  const focused = activeElement && body?.contains(activeElement) ? [activeElement] : [];
  const held = [...focused, ...(body?.querySelectorAll(UNSTORED) ?? [])];
  return held.flatMap((element) => {
    const index = element.closest<HTMLElement>('tr[data-index]')?.dataset['index'];
    return index === undefined ? [] : [Number(index) - 1, Number(index), Number(index) + 1];
  });
}

/** The rows in sight and those that stay. */
function indexesOf(range: Range, kept: readonly number[]): number[] {
  const inside = kept.filter((index) => index >= 0 && index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...inside])].sort((a, b) => a - b);
}
