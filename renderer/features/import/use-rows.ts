import { useEffect, useState } from 'react';
import type { ImportRows } from '../../../shared/api-import';
import type { RowFilter } from '../../../shared/import/plan/plan';
import { invoke } from '../../app/api';
import { useHandle } from '../../app/store/hooks';

/** Rows that are shown at once: as many as a screen draws without delay. */
export const PAGE_ROWS = 30;

const nothing: ImportRows = { rows: [], of: 0 };

/** A page of the rows of a plan. `version` is that of the plan: with another one they are fetched anew. */
export function useRows(filter: RowFilter, from: number, version: number): ImportRows {
  const handle = useHandle();
  const [page, setPage] = useState<ImportRows>(nothing);
  useEffect(() => {
    let current = true;
    void invoke('import.rows', { handle, filter, from, count: PAGE_ROWS }).then((answer) => {
      if (current && answer.ok) setPage(answer.value);
    });
    return () => {
      current = false;
    };
  }, [handle, filter, from, version]);
  return page;
}
