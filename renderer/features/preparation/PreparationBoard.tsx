import { type KeyboardEvent, useRef } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import {
  type MarkPatch,
  markKeys,
  markPatch,
  type PreparationItem,
  type PreparationMark,
  type PreparationRow,
  toBeDone,
} from '../../../shared/planning/preparation';
import type { KnownPaper } from '../../../shared/rules/papers';
import { formatDate } from '../../../shared/text/dates';
import { localDay } from '../../../shared/text/local-day';
import { useEditNext, useRemove } from '../../app/store/hooks';
import { FoldedNote } from '../../components/feedback/FoldedNote';
import { ChangeButton } from '../../components/field/ChangeButton';
import { useDisabled } from '../../components/field/read-only';
import { CellName } from '../../components/table/CellName';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ListRows } from '../../components/table/ListRows';
import { rowsOfCells } from '../../components/table/rows-of-cells';
import { useDay } from '../../components/time/day';
import styles from './preparation.module.css';

const texts = vi.preparation;
const { board } = texts;

/** One mark of the board. */
export interface BoardPlace {
  readonly cellId: string;
  readonly itemId: string;
}

/** A mark is as high as this; a name may take two lines beside it. */
const ROW_PX = 37;
/** The names of the items stand upright. */
const ABOVE_PX = 420;

interface BoardProps {
  readonly rows: readonly PreparationRow[];
  readonly items: readonly PreparationItem[];
  readonly place: BoardPlace | undefined;
  readonly onPlace: (place: BoardPlace) => void;
  /** The details of the mark that was reached are wanted. */
  readonly onOpen: () => void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Cells by items: arrows go from mark to mark, a click or a key changes one, Enter or the right button opens its details. */
export function PreparationBoard({ rows, items, place: reached, onPlace, onOpen }: BoardProps) {
  const editNext = useEditNext();
  const table = useRef<HTMLDivElement>(null);
  const change = ({ cell: { id } }: PreparationRow, { item, follows }: PreparationMark, key: string) => {
    if (follows) return;
    void editNext(({ cells }) => {
      const cell = cells.find((one) => one.id === id);
      const entry = cell?.preparation?.find((one) => one.id === item.id);
      const patch = markPatch(key, { state: entry?.state, entry }, localDay(new Date()));
      return cell && patch && put(cell, item, patch);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = arrows[event.key];
    const at = event.target instanceof HTMLElement ? event.target.dataset['mark'] : undefined;
    if (!step || at === undefined) return;
    const [line = 0, column = 0] = at.split(' ').map(Number);
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(markAt(line + step[0], column + step[1]))?.focus();
  };
  return (
    <div ref={table} data-fits="" onKeyDown={onKeyDown}>
      <FoldedNote title={board.helpTitle}>{board.help}</FoldedNote>
      <DataTable frozen caption={board.caption} rowCount={rows.length}>
        <thead>
          <tr>
            <th scope="col">{board.cell}</th>
            <th scope="col" className={cellClass.number}>
              {board.done}
            </th>
            {items.map(({ id, name }) => (
              <th key={id} scope="col" className={styles.itemName}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
          <DoneRow rows={rows} items={items} />
        </thead>
        <ListRows rows={rows} {...rowsOfCells} rowPx={ROW_PX} abovePx={ABOVE_PX}>
          {(row, line, place) => (
            <tr {...place}>
              <th scope="row" className={styles.cellName}>
                <CellName name={row.cell.name} />
              </th>
              <td className={cellClass.number}>{`${String(row.done)}/${String(row.of)}`}</td>
              {row.marks.map((mark, column) => (
                <td key={mark.item.id} className={styles.markCell}>
                  <MarkButton
                    row={row}
                    mark={mark}
                    at={`${String(line)} ${String(column)}`}
                    reached={isReached(reached, row, mark, line + column === 0)}
                    onPress={(key) => change(row, mark, key)}
                    onPlace={onPlace}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          )}
        </ListRows>
      </DataTable>
      <Legend />
    </div>
  );
}

/** The line above the first cell: the buttons of the columns. */
const HEAD_LINE = -1;

function markAt(line: number, column: number): string {
  return `[data-mark="${String(line)} ${String(column)}"]`;
}

function put({ id: cellId }: Cell, { id }: PreparationItem, patch: MarkPatch) {
  return { type: 'item.put', name: 'preparation', cellId, id, patch: { ...patch } } as const;
}

interface DoneRowProps {
  readonly rows: readonly PreparationRow[];
  readonly items: readonly PreparationItem[];
}

/** Under each heading the button by which all cells that are shown have done it, today, in one step. */
function DoneRow({ rows, items }: DoneRowProps) {
  const save = useRemove();
  const today = useDay();
  const cells = items.map((_, column) => toBeDone(rows, column));
  if (cells.every((each) => each.length === 0)) return null;
  return (
    <tr>
      <td />
      <td />
      {items.map((item, index) => {
        const these = cells[index] ?? [];
        return (
          <td key={item.id} className={styles.markCell}>
            {these.length > 0 && (
              <ChangeButton
                variant="subtle"
                size="compact-xs"
                px={2}
                classNames={{ root: styles.allDone, label: styles.allDoneWords }}
                tabIndex={BY_ARROWS}
                data-mark={`${String(HEAD_LINE)} ${String(index)}`}
                aria-label={board.columnDone(item.name, these.length)}
                title={board.columnDone(item.name, these.length)}
                onClick={({ currentTarget, detail }) => {
                  // pressed by a key it leaves the focus in its column, for it goes
                  const below = currentTarget.closest('table')?.querySelector<HTMLElement>(markAt(0, index));
                  if (detail === 0) below?.focus();
                  const edits = these.map((cell) => put(cell, item, { state: 'done', doneOn: today }));
                  void save({ type: 'edits.together', edits }, board.columnIsDone(item.name, these.length));
                }}
              >
                {board.allDone}
              </ChangeButton>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Tab stops once in the board: at the mark that was reached last, else at the first. */
function isReached(
  place: BoardPlace | undefined,
  { cell }: PreparationRow,
  { item }: PreparationMark,
  first: boolean,
): boolean {
  return place === undefined ? first : place.cellId === cell.id && place.itemId === item.id;
}

interface MarkButtonProps {
  readonly row: PreparationRow;
  readonly mark: PreparationMark;
  readonly at: string;
  readonly reached: boolean;
  readonly onPress: (key: string) => void;
  readonly onPlace: (place: BoardPlace) => void;
  readonly onOpen: () => void;
}

const RIGHT = 2;
/** Out of the Tab order: the board is one stop. */
const BY_ARROWS = -1;
const signs = { done: '✓', doing: '…', notNeeded: '–' } as const;
const urgencies = { late: board.late, soon: board.soon, none: '' } as const;

/** By its form and its words, so that no colour is needed: “trễ”, “sắp”, and “…” before it where it is under way. */
function signOf({ state, urgency }: PreparationMark): string {
  return (state === undefined ? '' : signs[state]) + urgencies[urgency];
}

function MarkButton({ row, mark, at, reached, onPress, onPlace, onOpen }: MarkButtonProps) {
  const place = { cellId: row.cell.id, itemId: mark.item.id };
  const disabled = useDisabled(false);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') onOpen();
    else if (markKeys.has(event.key)) onPress(event.key);
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      disabled={disabled}
      data-mark={at}
      data-state={mark.state ?? 'none'}
      data-urgency={mark.urgency}
      className={styles.mark}
      tabIndex={reached ? 0 : -1}
      aria-disabled={mark.follows !== undefined}
      aria-label={markName(row, mark)}
      title={markName(row, mark)}
      onClick={() => onPress(' ')}
      onFocus={() => onPlace(place)}
      onMouseUp={(event) => {
        if (event.button === RIGHT) onOpen();
      }}
      onKeyDown={onKeyDown}
    >
      {signOf(mark)}
    </button>
  );
}

function markName({ cell }: PreparationRow, mark: PreparationMark): string {
  const { item, state, dueOn, urgency, follows } = mark;
  const stateName = state === undefined ? texts.notBegun : texts.states[state];
  const due = dueOn === undefined ? texts.noDue : texts.due(formatDate(dueOn));
  const urgent = urgency === 'none' ? '' : `, ${texts[urgency]}`;
  const source = follows ? `. ${texts.follows(dayOf(follows))}` : '';
  return board.mark(item.name, cell.name, stateName, due) + urgent + source;
}

function dayOf({ on }: KnownPaper): string | undefined {
  return on === undefined ? undefined : formatDate(on);
}

/** What the signs and colours of the board mean. */
function Legend() {
  const entries = [
    ['done', 'none', signs.done, texts.states.done],
    ['doing', 'none', signs.doing, texts.states.doing],
    ['notNeeded', 'none', signs.notNeeded, texts.states.notNeeded],
    ['none', 'late', board.late, texts.late],
    ['none', 'soon', board.soon, texts.soon],
  ] as const;
  return (
    <ul className={styles.legend} aria-label={board.legend}>
      {entries.map(([state, urgency, sign, name]) => (
        <li key={name}>
          <span className={styles.mark} data-state={state} data-urgency={urgency} aria-hidden="true">
            {sign}
          </span>
          {name}
        </li>
      ))}
    </ul>
  );
}
