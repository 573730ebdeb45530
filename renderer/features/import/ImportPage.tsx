import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ImportProgress } from '../../../shared/api-import';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { listen } from '../../app/api';
import { Note } from '../../components/feedback/Note';
import { Page } from '../../components/Page';
import { ChooseList } from './ChooseList';
import styles from './import.module.css';
import { ListReview } from './ListReview';
import { useImport } from './use-import';

const texts = vi.importScreen;
const WHOLE = 100;

/** A list from Excel: chosen, matched, looked over row by row, then taken in. */
export function ImportPage() {
  const work = useImport();
  const { list, problem, busy } = work;
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      actions={
        list && (
          <Button variant="default" disabled={busy} onClick={work.startAnew}>
            {texts.again}
          </Button>
        )
      }
    >
      {problem && (
        <div className={styles.problem}>
          <Note tone={problem.code === 'cancelled' ? 'warning' : 'error'} urgent>
            {problem.code === 'cancelled' ? texts.stopped : errorText(problem)}
          </Note>
        </div>
      )}
      {busy && <ProgressLine onStop={work.stop} />}
      {list ? (
        <ListReview work={work} list={list} view={list.view} />
      ) : (
        <ChooseList
          busy={busy}
          onFile={() => void work.chooseFile()}
          onPaste={(text) => void work.paste(text)}
        />
      )}
    </Page>
  );
}

/** How far main is; it alone is drawn again with every step, not the list under it. */
function ProgressLine({ onStop }: { readonly onStop: () => void }) {
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
      <Button variant="default" onClick={onStop}>
        {texts.stop}
      </Button>
    </div>
  );
}
