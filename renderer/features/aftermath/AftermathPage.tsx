import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { aftermathRows } from '../../../shared/planning/aftermath';
import { paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { Page } from '../../components/Page';
import { PapersTabs } from '../../components/PapersTabs';
import { AftermathForm } from './AftermathForm';
import { AftermathTable } from './AftermathTable';
import styles from './aftermath.module.css';

const texts = vi.aftermath;

/** What each cell that held its congress has settled since, and below the one that is chosen. */
export function AftermathPage() {
  const rows = aftermathRows(useSeason());
  const [selected, setSelected] = useState<string>();
  if (rows.length === 0) {
    return (
      <Page title={texts.title} above={<PapersTabs />}>
        <EmptyStep texts={texts.empty} to={paths.congress} />
      </Page>
    );
  }
  const complete = rows.filter(({ missing }) => missing.length === 0).length;
  const row = rows.find(({ cell }) => cell.id === selected);
  return (
    <Page wide title={texts.title} lead={texts.lead(complete, rows.length)} above={<PapersTabs />}>
      <AftermathTable rows={rows} selected={selected} onSelect={setSelected} />
      <p className={styles.note}>{texts.notHeld}</p>
      {row && <AftermathForm key={row.cell.id} row={row} />}
    </Page>
  );
}
