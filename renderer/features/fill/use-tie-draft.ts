import { useMemo, useState } from 'react';
import type { ShareForm, Tie } from '../../../shared/domain/parts/fill-mappings';
import type { Form } from '../../../shared/fill/form';
import type { Catalogue } from '../../../shared/fill/indicators';
import { proposedLastRow, proposedNameColumn } from '../../../shared/fill/proposals';
import { vi } from '../../../shared/i18n';
import { addressOf, columnLetters, columnNumber, type Position } from '../../../shared/spreadsheet/address';
import { LISTED } from './IndicatorList';
import {
  foundIndicators,
  type OfferedIndicator,
  offeredIndicators,
  type TieSubject,
} from './offered-indicators';

const texts = vi.fill.screen.picker;

/** The cell that is tied, and the tie that stands there already. */
export interface TieDraftPlace {
  readonly form: Form;
  readonly catalogue: Catalogue;
  readonly sheetIndex: number;
  readonly position: Position;
  readonly before: Tie | undefined;
}

/** A tie while it is chosen: its subject, the indicator that is marked, and the fields of a column. */
export function useTieDraft(place: TieDraftPlace) {
  const { catalogue, before } = place;
  const [subject, setSubject] = useState<TieSubject>(
    before === undefined || before.kind === 'cell' ? 'cell' : before.of,
  );
  const [query, setQuery] = useState('');
  const [markedId, setMarked] = useState(before?.indicator);
  const [share, setShare] = useState<ShareForm | undefined>(before?.share);
  const [typedRow, setToRow] = useState<string>();
  const [typedNames, setNamesIn] = useState<string>();
  const proposed = useProposal(place, subject);
  const offered = useMemo(() => offeredIndicators(catalogue, subject), [catalogue, subject]);
  const found = useMemo(() => foundIndicators(offered, query), [offered, query]);
  const marked = found.find(({ id }) => id === markedId) ?? found[0];
  const toRow = typedRow ?? String(proposed.toRow);
  const namesIn = typedNames ?? proposed.namesIn ?? '';
  return {
    subject,
    query,
    found,
    marked,
    share,
    toRow,
    namesIn,
    needed: proposed.needed,
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
    tie: (): Tie | string => tieOf(place, { subject, marked, share, toRow, namesIn }),
  };
}

/** What is proposed for a column, unless the tie that stands there says otherwise. */
function useProposal({ form, catalogue, sheetIndex, position, before }: TieDraftPlace, subject: TieSubject) {
  return useMemo(() => {
    const needed = subject === 'people' ? catalogue.people.length : catalogue.cells.length;
    if (before?.kind === 'column' && before.of === subject) {
      return { needed, toRow: before.toRow, namesIn: before.namesIn };
    }
    const toRow = proposedLastRow(form, sheetIndex, position, needed);
    const names = catalogue.cells.map(({ stats }) => stats.cell.name);
    const rows = { from: position.row, to: toRow };
    const namesIn = subject === 'cells' ? proposedNameColumn(form, sheetIndex, rows, names) : undefined;
    return { needed, toRow, namesIn };
  }, [form, catalogue, sheetIndex, position, before, subject]);
}

interface Chosen {
  readonly subject: TieSubject;
  readonly marked: OfferedIndicator | undefined;
  readonly share: ShareForm | undefined;
  readonly toRow: string;
  readonly namesIn: string;
}

function tieOf({ form, sheetIndex, position }: TieDraftPlace, chosen: Chosen): Tie | string {
  const { subject, marked, share, toRow, namesIn } = chosen;
  const sheet = form.sheets[sheetIndex]?.name ?? '';
  if (!marked) return texts.chooseFirst;
  const common = { sheet, indicator: marked.id, ...(share !== undefined && marked.isShare ? { share } : {}) };
  if (subject === 'cell') return { kind: 'cell', cell: addressOf(position), ...common };
  const last = Number(toRow);
  const names = namesIn.trim().toUpperCase();
  if (!/^\d{1,5}$/u.test(toRow.trim()) || last < position.row) return texts.notARow;
  if (names !== '' && columnNumber(names) === undefined) return texts.notAColumn;
  const column = columnLetters(position.column);
  const byName = subject === 'cells' && names !== '' ? { namesIn: names } : {};
  return { kind: 'column', of: subject, column, fromRow: position.row, toRow: last, ...byName, ...common };
}
