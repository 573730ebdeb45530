import { useState } from 'react';
import type { BackupEntry } from '../../../shared/api-backups';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { formatCount } from '../../../shared/text/share';
import { useAppStore, useOpenFile } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { RowPager } from '../../components/table/Pager';
import { useDay } from '../../components/time/day';
import styles from './backups.module.css';
import { ChangesOf } from './ChangesOf';
import { madeText } from './moment';
import { UnlockCopies } from './UnlockCopies';
import { isAnyLocked, type Looked, useLooked } from './use-backups';

const texts = vi.backups;

/** Copies that are opened and drawn at once. */
const PAGE_ROWS = 20;

interface BackupTableProps {
  readonly copies: readonly BackupEntry[];
  /** Whether there is a second folder: then each copy says where it lies. */
  readonly withPlaces: boolean;
}

/** The copies, a page at a time, each with what it holds and what putting it back would change. */
export function BackupTable({ copies, withPlaces }: BackupTableProps) {
  const { handle } = useOpenFile();
  const [from, setFrom] = useState(0);
  const [round, setRound] = useState(0);
  const shown = copies.slice(from, from + PAGE_ROWS);
  const looked = useLooked(
    handle,
    shown.map(({ name }) => name),
    round,
  );
  const { columns } = texts;
  return (
    <>
      <DataTable caption={texts.table} keepHeading>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.reason}</th>
            {withPlaces && <th scope="col">{columns.place}</th>}
            <th scope="col" className={cellClass.number}>
              {columns.cells}
            </th>
            <th scope="col" className={cellClass.number}>
              {columns.members}
            </th>
            <th scope="col">{columns.changes}</th>
            <th scope="col">{columns.actions}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((copy) => (
            <CopyRow key={copy.name} copy={copy} looked={looked.get(copy.name)} withPlace={withPlaces} />
          ))}
        </tbody>
      </DataTable>
      {isAnyLocked(looked) && <UnlockCopies handle={handle} onUnlocked={() => setRound(round + 1)} />}
      <RowPager from={from} of={copies.length} size={PAGE_ROWS} status={texts.page} onTurn={setFrom} />
    </>
  );
}

interface CopyRowProps {
  readonly copy: BackupEntry;
  readonly looked: Looked | undefined;
  readonly withPlace: boolean;
}

function CopyRow({ copy, looked, withPlace }: CopyRowProps) {
  const store = useAppStore();
  const when = madeText(copy.madeAt, useDay());
  const reason = texts.reasons[copy.reason];
  return (
    <tr className={styles.copy}>
      <th scope="row" className={styles.at}>
        {when}
      </th>
      <td>{reason}</td>
      {withPlace && <td>{placeOf(copy)}</td>}
      <Holding looked={looked} />
      <td>
        {looked?.ok === true && looked.value.changes?.length !== 0 && (
          <ChangeButton
            variant="default"
            size="compact-md"
            aria-label={texts.restoreOf(when, reason)}
            onClick={() => void store.restore(copy.name, texts.restored(when))}
          >
            {texts.restore}
          </ChangeButton>
        )}
      </td>
    </tr>
  );
}

function Holding({ looked }: { readonly looked: Looked | undefined }) {
  if (looked === undefined) return <td colSpan={3}>{texts.looking}</td>;
  if (!looked.ok) return <td colSpan={3}>{errorText(looked.error)}</td>;
  const { cells, members, changes } = looked.value;
  return (
    <>
      <td className={cellClass.number}>{formatCount(cells)}</td>
      <td className={cellClass.number}>{vi.unknown.sum(members)}</td>
      <td>
        <ChangesOf changes={changes ?? []} />
      </td>
    </>
  );
}

function placeOf({ places }: BackupEntry): string {
  const [first = 'beside', other] = places;
  return other === undefined ? texts.places[first] : texts.places.both;
}
