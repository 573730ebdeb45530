import { UnstyledButton } from '@mantine/core';
import { useLocation } from 'wouter';
import type { RecentFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { ProblemNote } from '../../app/frame/ProblemNote';
import { paths } from '../../app/paths';
import { useAppStore, useAppView } from '../../app/store/hooks';
import { StarIcon } from '../../components/icons';
import { useDocumentTitle } from '../../components/Page';
import styles from './start.module.css';

const { start } = vi;

/** The first screen: three plain choices, and the files of late. */
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
  return (
    <main className={styles.page}>
      <header>
        <h1 className={styles.title}>
          <StarIcon /> {vi.common.appName}
        </h1>
        <p className={styles.lead}>{start.lead}</p>
      </header>
      <ProblemNote />
      <div className={styles.choices}>
        <Choice {...create} main autoFocus onChoose={toForm} />
        <Choice {...open} onChoose={() => void store.openFile()} />
        <Choice {...vi.combined.start} onChoose={() => void store.mergeWards()} />
        <Choice {...sample} onChoose={() => void store.openSample()} />
      </div>
      <RecentFiles files={recent} onOpen={(path) => void store.openFile(path)} />
      <footer className={styles.version}>{start.version(version)}</footer>
    </main>
  );
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
      {files.length === 0 && <p className={styles.choiceText}>{start.noRecent}</p>}
      <ul>
        {files.map(({ path, name, folder }) => (
          <li key={path}>
            <UnstyledButton className={styles.file} onClick={() => onOpen(path)}>
              <span>{name}</span>
              <span className={styles.folder}>{folder}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
