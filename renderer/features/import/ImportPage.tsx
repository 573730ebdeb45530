import { Button } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import { Page } from '../../components/Page';
import { ChooseList } from './ChooseList';
import styles from './import.module.css';
import { ListReview } from './ListReview';
import { ProblemNote } from './ProblemNote';
import { ProgressLine } from './ProgressLine';
import { useImport } from './use-import';

const texts = vi.importScreen;

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
          <ProblemNote problem={problem} />
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
