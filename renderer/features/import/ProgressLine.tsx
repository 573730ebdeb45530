import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ImportProgress } from '../../../shared/api-import';
import { vi } from '../../../shared/i18n';
import { listen } from '../../app/api';
import styles from './import.module.css';

const texts = vi.importScreen;
const WHOLE = 100;

/** How far main is; it alone is drawn again with every step, not the list under it. */
export function ProgressLine({ onStop }: { readonly onStop: () => void }) {
  const [progress, setProgress] = useState<ImportProgress>();
  useEffect(() => listen('import.progress', setProgress), []);
  if (!progress) return null;
  const { step, done, of } = progress;
  return (
    <div className={styles.progress}>
      <p role="status">{texts.steps[step]}</p>
      <Progress.Root size="lg" transitionDuration={0}>
        <Progress.Section
          value={of === 0 ? 0 : Math.min(WHOLE, (done * WHOLE) / of)}
          aria-label={texts.progress}
        />
      </Progress.Root>
      {step !== 'writing' && (
        <Button variant="default" onClick={onStop}>
          {texts.stop}
        </Button>
      )}
    </div>
  );
}
