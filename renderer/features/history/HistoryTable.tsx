import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { UnfoldButton } from '../../components/field/UnfoldButton';
import { DataTable } from '../../components/table/DataTable';
import { RowPager } from '../../components/table/Pager';
import { useDay } from '../../components/time/day';
import { whenText } from '../../components/time/when';
import { ChangeLine } from './ChangeLine';
import styles from './history.module.css';
import type { HistoryRow } from './history-rows';

const texts = vi.history;

/** Steps that are drawn at once. */
const PAGE_ROWS = 50;
/** Changes of a step that are shown before more of them are asked for. */
const SHOWN_CHANGES = 8;

/** The steps that were asked for, a page at a time. */
export function HistoryTable({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const [from, setFrom] = useState(0);
  return (
    <>
      <DataTable caption={texts.table} keepHeading>
        <thead>
          <tr>
            <th scope="col">{texts.columns.at}</th>
            <th scope="col">{texts.columns.kind}</th>
            <th scope="col">{texts.columns.changes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, from + PAGE_ROWS).map((row) => (
            <StepRow key={row.entry.number} row={row} />
          ))}
        </tbody>
      </DataTable>
      <RowPager from={from} of={rows.length} size={PAGE_ROWS} status={texts.page} onTurn={setFrom} />
    </>
  );
}

function StepRow({ row: { entry, changes } }: { readonly row: HistoryRow }) {
  const [opened, setOpened] = useState(false);
  const rest = (changes?.length ?? 0) - SHOWN_CHANGES;
  const shown = opened || rest <= 0 ? changes : changes?.slice(0, SHOWN_CHANGES);
  return (
    <tr className={styles.step}>
      <td className={styles.at}>{whenText(entry.at, useDay())}</td>
      <th scope="row" className={styles.kind}>
        {texts.capital(vi.edits.historyKinds[entry.kind])}
        {entry.by !== undefined && <span className={styles.by}>{entry.by}</span>}
      </th>
      <td>
        {shown ? (
          <ul className={styles.changes}>
            {shown.map((change) => (
              <ChangeLine key={JSON.stringify(change.difference.path)} change={change} />
            ))}
          </ul>
        ) : (
          <span className={styles.by}>{texts.dropped}</span>
        )}
        {rest > 0 && (
          <UnfoldButton opened={opened} onToggle={() => setOpened(!opened)}>
            {opened ? texts.less : texts.more(rest)}
          </UnfoldButton>
        )}
      </td>
    </tr>
  );
}
