import { Button } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { manualAnchor } from '../../../shared/manual/manual';
import { useOpenFile } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { openManualAt } from '../../components/manual-request';
import styles from './overview.module.css';

const texts = vi.tour;

/** Remembered for this computer: whoever has put it away knows where the manual is. */
const STORED_AT = 'dhcb.tour';

/** In the sample, the way to the tour of ten minutes, until it is put away. */
export function TourLine() {
  const { sample } = useOpenFile();
  const [putAway, setPutAway] = useState(() => localStorage.getItem(STORED_AT) === 'done');
  if (!sample || putAway) return null;
  const leave = () => {
    localStorage.setItem(STORED_AT, 'done');
    setPutAway(true);
  };
  return (
    <div className={styles.tour}>
      <Note
        tone="plain"
        actions={
          <>
            <Button size="sm" onClick={() => openManualAt(manualAnchor(texts.chapter))}>
              {texts.begin}
            </Button>
            <Button size="sm" variant="subtle" color="gray" onClick={leave}>
              {texts.putAway}
            </Button>
          </>
        }
      >
        {texts.text}
      </Note>
    </div>
  );
}
