import { Button, Progress } from '@mantine/core';
import { type RefCallback, useEffect, useRef, useState } from 'react';
import type { PrintoutsProgress } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { invoke, listen } from '../../app/api';
import { Note } from '../feedback/Note';
import { useFocusAtEnd } from '../focus-at-end';
import styles from './document.module.css';
import type { TaskState, Written } from './use-document-task';

const texts = vi.documentsScreen.outcome;
const WHOLE = 100;

interface DocumentOutcomeProps {
  readonly state: TaskState;
  readonly onOpen: (what: 'printouts.open' | 'printouts.showFolder') => void;
}

/** How far the writing is, then the file, or why there is none; brought into sight from wherever it was asked for. */
export function DocumentOutcome({ state, onOpen }: DocumentOutcomeProps) {
  const outcome = useRef<HTMLDivElement>(null);
  const takesFocus = useFocusAtEnd(state.phase === 'working');
  useEffect(() => outcome.current?.scrollIntoView({ block: 'nearest' }), [state.phase]);
  if (state.phase === 'idle') return null;
  return (
    <div ref={outcome} className={styles.outcome}>
      {state.phase === 'working' ? <Working /> : <Ended {...{ state, onOpen, takesFocus }} />}
    </div>
  );
}

interface EndedProps extends Pick<DocumentOutcomeProps, 'onOpen'> {
  readonly state: Extract<TaskState, { readonly phase: 'done' | 'failed' }>;
  readonly takesFocus: RefCallback<HTMLElement>;
}

function Ended({ state, onOpen, takesFocus }: EndedProps) {
  const problem = state.phase === 'failed' ? state.error : state.problem;
  return (
    <>
      {state.phase === 'done' && <Done written={state.written} {...{ onOpen, takesFocus }} />}
      {problem && (
        <Note tone="error" urgent>
          {errorText(problem)}
        </Note>
      )}
    </>
  );
}

/** Alone in hearing of each cell: the screen around it, with its preview, is not drawn again for them. */
function Working() {
  const [progress, setProgress] = useState<PrintoutsProgress>();
  useEffect(() => listen('printouts.progress', setProgress), []);
  if (progress === undefined) return <p role="status">{texts.working}</p>;
  const { done, of, cellName } = progress;
  return (
    <div className={styles.progress}>
      <p role="status">{texts.progress(done + 1, of, cellName)}</p>
      <Progress.Root size="lg" transitionDuration={0}>
        <Progress.Section value={(done * WHOLE) / of} aria-label={texts.progressLabel} />
      </Progress.Root>
      <Button
        className={styles.stop ?? ''}
        variant="default"
        onClick={() => void invoke('printouts.stop', undefined)}
      >
        {texts.stop}
      </Button>
    </div>
  );
}

interface DoneProps extends Pick<EndedProps, 'onOpen' | 'takesFocus'> {
  readonly written: Written;
}

function Done({ written, onOpen, takesFocus }: DoneProps) {
  if (written === null) {
    return (
      <Note tone="done" urgent>
        {texts.printed}
      </Note>
    );
  }
  const isFolder = 'of' in written && written.of > 1 && !/\.(?:docx|pdf)$/iu.test(written.path);
  const stopped = 'of' in written && written.stopped;
  const buttons = (
    <>
      <Button ref={takesFocus} variant="default" onClick={() => onOpen('printouts.open')}>
        {isFolder ? texts.openFolder : texts.openFile}
      </Button>
      {!isFolder && (
        <Button variant="default" onClick={() => onOpen('printouts.showFolder')}>
          {texts.openFolder}
        </Button>
      )}
    </>
  );
  return (
    <Note tone={stopped ? 'warning' : 'done'} urgent actions={buttons}>
      <strong>{'of' in written ? texts.papers(written.done, written.of, stopped) : texts.done}</strong>
      <div className={styles.path}>{written.path}</div>
    </Note>
  );
}
