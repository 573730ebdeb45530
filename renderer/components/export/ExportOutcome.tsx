import { Button, Progress } from '@mantine/core';
import { type RefCallback, useEffect, useRef } from 'react';
import type { ExportedFile, ExportProgress } from '../../../shared/api';
import type { AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { Note } from '../feedback/Note';
import { useFocusAtEnd } from '../focus-at-end';
import styles from './outcome.module.css';
import type { ExportState } from './use-export';

const texts = vi.exportScreen;
const WHOLE = 100;

interface ExportOutcomeProps {
  readonly state: ExportState;
  readonly onOpen: (what: 'export.openFile' | 'export.openFolder') => void;
}

/** Under the button: how far the writing is, then the file, or why there is none. */
export function ExportOutcome({ state, onOpen }: ExportOutcomeProps) {
  const takesFocus = useFocusAtEnd(state.phase === 'choosing' || state.phase === 'writing');
  switch (state.phase) {
    case 'idle':
      return null;
    case 'choosing':
      return <p role="status">{texts.starting}</p>;
    case 'writing':
      return <ProgressLine progress={state.progress} />;
    case 'done':
      return <Written file={state.file} problem={state.problem} {...{ onOpen, takesFocus }} />;
    case 'failed':
      return <Refused error={state.error} />;
  }
}

function ProgressLine({ progress: { step, done, of } }: { readonly progress: ExportProgress }) {
  const value = of === 0 ? 0 : (done * WHOLE) / of;
  return (
    <div className={styles.progress}>
      <p role="status">{texts.steps[step]}</p>
      <Progress.Root size="lg" transitionDuration={0}>
        <Progress.Section value={value} aria-label={texts.progress} />
      </Progress.Root>
    </div>
  );
}

interface WrittenProps extends Pick<ExportOutcomeProps, 'onOpen'> {
  readonly file: ExportedFile;
  readonly problem: AppError | undefined;
  readonly takesFocus: RefCallback<HTMLElement>;
}

function Written({ file, problem, onOpen, takesFocus }: WrittenProps) {
  const count = file.files ?? 1;
  const single = count === 1;
  const buttons = (
    <>
      {single && (
        <Button ref={takesFocus} variant="default" onClick={() => onOpen('export.openFile')}>
          {texts.openFile}
        </Button>
      )}
      <Button
        {...(single ? {} : { ref: takesFocus })}
        variant="default"
        onClick={() => onOpen('export.openFolder')}
      >
        {texts.openFolder}
      </Button>
    </>
  );
  return (
    <>
      <Note tone="done" urgent actions={buttons}>
        <strong>{single ? texts.done : texts.doneApart(count)}</strong>
        <dl className={styles.file}>
          <dt>{texts.file}</dt>
          <dd>{file.name}</dd>
          <dt>{texts.folder}</dt>
          <dd>{folderOf(file)}</dd>
        </dl>
      </Note>
      {problem && <Refused error={problem} />}
    </>
  );
}

/** Why there is no file, or why it did not open; brought into sight, for it stands at the foot of the page. */
function Refused({ error }: { readonly error: AppError }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), [error]);
  return (
    <div ref={note}>
      <Note tone="error" urgent>
        {errorText(error)}
      </Note>
    </div>
  );
}

/** The path without the file's name, with either kind of slash. */
function folderOf({ path }: ExportedFile): string {
  return path.replace(/[/\\][^/\\]*$/u, '');
}
