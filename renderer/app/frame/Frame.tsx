import { useEffect, useRef } from 'react';
import type { OpenFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { Note } from '../../components/feedback/Note';
import { ReadOnly } from '../../components/field/read-only';
import { SeasonDays } from '../../components/field/season-days';
import { watchScroll } from '../../components/Page';
import { keepFocus } from '../focus-keeper';
import { paths } from '../paths';
import { useRememberedPlace } from '../place';
import { Routes } from '../routes';
import { watchWayBack } from '../way-back';
import { BesideNote } from './BesideNote';
import styles from './frame.module.css';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { OldSeasonNote } from './OldSeasonNote';
import { ProblemNote } from './ProblemNote';
import { SyncedNote } from './SyncedNote';
import { UndoNotice } from './UndoNotice';
import { UnsavedNote } from './UnsavedNote';
import { ViewedNote } from './ViewedNote';
import { WardNote } from './WardNote';

/** The frame of the open season: header, navigation on the left, the screen. */
export function Frame({ file }: { file: OpenFile }) {
  useRememberedPlace(file.path, file.combined ? paths.combined : paths.overview);
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    const main = content.current;
    if (!main) return undefined;
    const ends = [keepFocus(main), watchWayBack(main), watchScroll(main)];
    return () => ends.forEach((end) => end());
  }, []);
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
        {vi.frame.skipToContent}
      </button>
      <Header file={file} />
      <section className={styles.notes} aria-label={vi.frame.notes}>
        <UnsavedNote />
        <ProblemNote />
        <SyncedNote file={file} />
        <BesideNote key={file.path} file={file} />
        <ViewedNote file={file} />
        <OldSeasonNote file={file} />
        <WardNote file={file} />
        {file.sample && (
          <div className={styles.sample}>
            <Note tone="plain">{vi.common.sampleMark}</Note>
          </div>
        )}
      </section>
      <div className={styles.body}>
        <Navigation />
        <main ref={content} tabIndex={-1} className={styles.content}>
          <ReadOnly value={file.readOnly}>
            <SeasonDays value={file.season.season}>
              <Routes />
            </SeasonDays>
          </ReadOnly>
        </main>
      </div>
      <UndoNotice />
    </div>
  );
}
