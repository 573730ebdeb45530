import { useMemo, useState } from 'react';
import type { ColumnTie, ShareForm, Tie } from '../../../shared/domain/parts/fill-mappings';
import type { Form } from '../../../shared/fill/form';
import type { Catalogue } from '../../../shared/fill/indicators';
import { namesOf } from '../../../shared/fill/plan';
import {
  asksOfCells,
  namesLacking,
  proposedLastRow,
  proposedNameColumn,
} from '../../../shared/fill/proposals';
import { vi } from '../../../shared/i18n';
import { addressOf, columnLetters, columnNumber, type Position } from '../../../shared/spreadsheet/address';
import { LISTED } from './IndicatorList';
import {
  agedIndicators,
  foundElsewhere,
  foundIndicators,
  type OfferedIndicator,
  offeredIndicators,
  type TieSubject,
  withCurrentFirst,
} from './offered-indicators';

const texts = vi.fill.screen.picker;

/** The cell that is tied, and the tie that stands there already. */
export interface TieDraftPlace {
  readonly form: Form;
  readonly catalogue: Catalogue;
  readonly sheetIndex: number;
  readonly position: Position;
  readonly before: Tie | undefined;
  /** The chosen cell itself, where only it is tied. */
  readonly single: Position;
  /** A column of the same rows: what is tied beside it goes to the same cells or people. */
  readonly beside: ColumnTie | undefined;
}

/** A tie while it is chosen: its subject, the indicator that is marked, and the fields of a column. */
export function useTieDraft(place: TieDraftPlace) {
  const { catalogue, before } = place;
  const [subject, setSubject] = useState(() => firstSubject(place));
  const [query, setQuery] = useState('');
  const [markedId, setMarked] = useState(before?.indicator);
  const [share, setShare] = useState<ShareForm | undefined>(before?.share);
  const [typedRow, setToRow] = useState<string>();
  const [typedNames, setNamesIn] = useState<string>();
  const proposed = useProposal(place, subject);
  const offered = useMemo(() => offeredIndicators(catalogue, subject), [catalogue, subject]);
  const found = useMemo(
    () =>
      withCurrentFirst(
        [...foundIndicators(offered, query), ...agedIndicators(catalogue, subject, query)],
        query.trim() === '' ? before?.indicator : undefined,
      ),
    [catalogue, subject, offered, query, before],
  );
  const elsewhere = useMemo(
    () => (found.length === 0 ? foundElsewhere(catalogue, subject, query) : undefined),
    [found, catalogue, subject, query],
  );
  // nothing is offered that nobody asked for
  const marked = found.find(({ id }) => id === markedId) ?? (query.trim() === '' ? undefined : found[0]);
  const toRow = typedRow ?? String(proposed.toRow);
  const namesIn = typedNames ?? proposed.namesIn ?? '';
  return {
    subject,
    query,
    found,
    /** Where there is what was typed, if not here. */
    elsewhere,
    marked,
    share,
    toRow,
    namesIn,
    needed: proposed.needed,
    /** The column in which names of cells stand, so that rows go by name. */
    standIn: subject === 'cells' ? proposed.namesIn : undefined,
    choose: (next: TieSubject) => {
      setSubject(next);
      setToRow(undefined);
      setNamesIn(undefined);
    },
    search: setQuery,
    pick: setMarked,
    mark: (step: number) => {
      const listed = found.slice(0, LISTED);
      const index = listed.findIndex(({ id }) => id === marked?.id);
      setMarked(listed[Math.min(Math.max(0, index + step), listed.length - 1)]?.id);
    },
    setShare,
    setToRow,
    setNamesIn,
    /** The tie as chosen, or what is still wrong with it. */
    tie: (): Tie | string => tieOf(place, { subject, marked, share, toRow, namesIn }, proposed.namesIn),
  };
}

/** As what stands there already, or beside it; else a row for each cell where names of cells say so. */
function firstSubject({ form, catalogue, sheetIndex, before, beside, single }: TieDraftPlace): TieSubject {
  if (before) return before.kind === 'cell' ? 'cell' : before.of;
  if (beside) return beside.of;
  return asksOfCells(form, sheetIndex, single, namesOf(catalogue, 'cells')) ? 'cells' : 'cell';
}

/** What is proposed for a column, unless the tie that stands there says otherwise. */
function useProposal(place: TieDraftPlace, subject: TieSubject) {
  const { form, catalogue, sheetIndex, position, before, beside } = place;
  return useMemo(() => {
    const needed = { cells: catalogue.cells.length, people: catalogue.people.length, ward: 1, cell: 1 }[
      subject
    ];
    const model = before?.kind === 'column' ? before : beside;
    if (model?.of === subject) return { needed, toRow: model.toRow, namesIn: model.namesIn };
    const toRow = proposedLastRow(form, sheetIndex, position, needed);
    const names = namesOf(catalogue, 'cells');
    const rows = { from: position.row, to: toRow };
    const namesIn = subject === 'cells' ? proposedNameColumn(form, sheetIndex, rows, names) : undefined;
    return { needed, toRow, namesIn };
  }, [form, catalogue, sheetIndex, position, before, beside, subject]);
}

interface Chosen {
  readonly subject: TieSubject;
  readonly marked: OfferedIndicator | undefined;
  readonly share: ShareForm | undefined;
  readonly toRow: string;
  readonly namesIn: string;
}

function tieOf(place: TieDraftPlace, chosen: Chosen, standIn: string | undefined): Tie | string {
  const { form, catalogue, sheetIndex, position, before, beside, single } = place;
  const { subject, marked, share, toRow, namesIn } = chosen;
  const sheet = form.sheets[sheetIndex]?.name ?? '';
  if (!marked) return texts.chooseFirst;
  const common = { sheet, indicator: marked.id, ...(share !== undefined && marked.isShare ? { share } : {}) };
  if (subject === 'cell') {
    // the form's own words stay around another value too
    const { prefix, suffix, group } = before?.kind === 'cell' ? before : {};
    const around = {
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
      ...(group && { group }),
    };
    return { kind: 'cell', cell: addressOf(before ? position : single), ...common, ...around };
  }
  const last = Number(toRow);
  const names = namesIn.trim().toUpperCase();
  if (!/^\d{1,5}$/u.test(toRow.trim()) || last < position.row) return texts.notARow;
  if ((names !== '' || subject === 'ward') && columnNumber(names) === undefined) return texts.notAColumn;
  if (names === '' && subject === 'cells' && standIn !== undefined) return texts.namesStandIn(standIn);
  const column = columnLetters(position.column);
  const model = before?.kind === 'column' ? before : beside;
  const known = model?.of === subject && model.namesIn === names ? model : undefined;
  const rows = { from: position.row, to: last };
  const lacking =
    known || names === '' || subject !== 'cells'
      ? known?.lacking
      : namesLacking(form, sheetIndex, { namesIn: names, rows }, namesOf(catalogue, subject));
  const byName = {
    ...(names !== '' && { namesIn: names }),
    ...(known?.wardsIn !== undefined && { wardsIn: known.wardsIn }),
    ...(known?.names && { names: known.names }),
    ...(lacking && lacking.length > 0 && { lacking: [...lacking] }),
  };
  return { kind: 'column', of: subject, column, fromRow: position.row, toRow: last, ...byName, ...common };
}
