import { UnstyledButton } from '@mantine/core';
import { useLocation } from 'wouter';
import type { RecentFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { ProblemNote } from '../../app/frame/ProblemNote';
import { paths } from '../../app/paths';
import { useAppStore, useAppView } from '../../app/store/hooks';
import { AboutButton } from '../../components/about/AboutButton';
import { StarIcon } from '../../components/icons';
import { useDocumentTitle } from '../../components/Page';
import styles from './start.module.css';

const { start } = vi;

/** The first screen: one clear thing to do first, the other ways to begin beside it, and the files of late. */
export function StartPage() {
  useDocumentTitle();
  const store = useAppStore();
  const { recent, version } = useAppView();
  const [, navigate] = useLocation();
  const { create, open, sample } = start.choices;
  const toForm = () => {
    store.dismissProblem();
    navigate(paths.newSeason);
  };
  const [last, ...others] = recent;
  const openRecent = (path: string) => void store.openFile(path);
  const isFirst = last === undefined;
  return (
    <main className={styles.page}>
      <header>
        <h1 className={styles.title}>
          <StarIcon /> {vi.common.appName}
        </h1>
        <p className={styles.lead}>{start.lead}</p>
      </header>
      <ProblemNote />
      <div className={styles.main}>
        {last ? (
          <Choice main autoFocus {...goOnWith(last)} onChoose={() => openRecent(last.path)} />
        ) : (
          <Choice main autoFocus {...create} onChoose={toForm} />
        )}
      </div>
      <div className={styles.choices}>
        {!isFirst && <Choice {...create} onChoose={toForm} />}
        <Choice {...open} onChoose={() => void store.openFile()} />
        <Choice {...sample} onChoose={() => void store.openSample()} />
        <Choice {...vi.combined.start} onChoose={() => void store.mergeWards()} />
      </div>
      {others.length > 0 && <RecentFiles files={others} onOpen={openRecent} />}
      <footer className={styles.version}>
        {start.version(version)} <AboutButton />
      </footer>
    </main>
  );
}

/** What the file of last time is called: its ward and term, the file itself where they are not known. */
function goOnWith(file: RecentFile) {
  return { title: start.goOn(seasonName(file) ?? file.name), text: placeOf(file) };
}

function seasonName({ ward, term }: RecentFile): string | undefined {
  if (term === undefined) return undefined;
  return start.season(ward ?? vi.combined.page.title, term);
}

function placeOf({ name, folder, openedOn }: RecentFile): string {
  return start.place(name, folder, openedOn === undefined ? undefined : formatDate(openedOn));
}

interface ChoiceProps {
  readonly title: string;
  readonly text: string;
  readonly main?: boolean;
  readonly autoFocus?: boolean;
  readonly onChoose: () => void;
}

function Choice({ title, text, main = false, autoFocus = false, onChoose }: ChoiceProps) {
  return (
    <UnstyledButton
      className={styles.choice}
      data-main={main || undefined}
      autoFocus={autoFocus}
      onClick={onChoose}
    >
      <span className={styles.choiceTitle}>{title}</span>
      <span className={styles.choiceText}>{text}</span>
    </UnstyledButton>
  );
}

interface RecentFilesProps {
  readonly files: readonly RecentFile[];
  readonly onOpen: (path: string) => void;
}

function RecentFiles({ files, onOpen }: RecentFilesProps) {
  return (
    <section className={styles.recent}>
      <h2>{start.recent}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.path}>
            <UnstyledButton className={styles.file} onClick={() => onOpen(file.path)}>
              <span>{seasonName(file) ?? file.name}</span>
              <span className={styles.folder}>{placeOf(file)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
