import type { CollectedFile, FormChange } from '../../../shared/cellforms/collected';
import { problemSentence } from '../../../shared/cellforms/compare-field';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { StatusBadge, type Tone } from '../../components/feedback/StatusBadge';
import { cellClass, DataTable } from '../../components/table/DataTable';
import styles from './cellForms.module.css';

const { screen: texts, outcomes, changes: changeWords, fileLine } = vi.cellForms;

interface FilesProps {
  readonly files: readonly CollectedFile[];
}

/** Every file of the folder, with what became of it. */
export function FileTable({ files }: FilesProps) {
  return (
    <DataTable caption={texts.files}>
      <thead>
        <tr>
          <th scope="col">{texts.columns.file}</th>
          <th scope="col">{texts.columns.cell}</th>
          <th scope="col">{texts.columns.outcome}</th>
          <th scope="col">{texts.columns.changes}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.file}>
            <th scope="row">{file.file}</th>
            <td>{file.cellName ?? texts.none}</td>
            <td>
              <StatusBadge tone={toneOf(file)}>{outcomeText(file)}</StatusBadge>
            </td>
            <td>{file.changes.length + file.problems.length === 0 ? texts.none : countsOf(file)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function outcomeText({ outcome, cellName, written, other, error }: CollectedFile): string {
  const words = error === undefined ? outcomes[outcome] : errorText(error);
  return fileLine(words, undefined, written === cellName ? undefined : written, other);
}

function toneOf({ outcome }: CollectedFile): Tone {
  if (outcome === 'form') return 'done';
  return outcome === 'duplicate' || outcome === 'untouched' || outcome === 'superseded' ? 'plain' : 'warning';
}

function countsOf({ changes, problems }: CollectedFile): string {
  const count = (outcome: FormChange['outcome']) => changes.filter((one) => one.outcome === outcome).length;
  return texts.counts(count('add'), count('ask'), count('skip'), problems.length);
}

/** What is wrong in the forms, with the place where it stands. */
export function ProblemList({ files }: FilesProps) {
  const lines = files.flatMap(({ file, problems }) => problems.map((problem) => ({ file, problem })));
  if (lines.length === 0) return null;
  return (
    <section className={styles.part} aria-label={texts.problems}>
      <h3>{texts.problems}</h3>
      <ul className={styles.problems}>
        {lines.map(({ file, problem }) => (
          <li key={`${file} ${problem.sheet} ${problem.address} ${problem.code}`}>
            <StatusBadge tone="error">{problemSentence(problem)}</StatusBadge>{' '}
            {problem.field !== '' &&
              `${problem.field}${problem.text === undefined ? '' : ` “${problem.text}”`} · `}
            <span className={styles.lead}>{texts.problem(file, problem.sheet, problem.address)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const tones: Readonly<Record<FormChange['outcome'], Tone>> = {
  add: 'done',
  same: 'plain',
  ask: 'warning',
  skip: 'error',
};

/** What each form changes, value by value; what says the same as is entered is left out. */
export function ChangeTables({ files }: FilesProps) {
  const changing = files
    .map((file) => ({ ...file, changes: file.changes.filter(({ outcome }) => outcome !== 'same') }))
    .filter(({ changes }) => changes.length > 0);
  return changing.map(({ file, cellName = '', changes }) => (
    <details key={file} className={styles.part}>
      <summary>{texts.values(cellName)}</summary>
      <DataTable caption={texts.values(cellName)}>
        <thead>
          <tr>
            <th scope="col">{texts.valueColumns.label}</th>
            <th scope="col">{texts.valueColumns.from}</th>
            <th scope="col">{texts.valueColumns.to}</th>
            <th scope="col" className={cellClass.narrow}>
              {texts.valueColumns.outcome}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ id, path, label, fromText, toText, outcome }) => (
            <tr key={`${id} ${path}`}>
              <th scope="row">{label}</th>
              <td>{fromText === '' ? texts.none : fromText}</td>
              <td>{toText}</td>
              <td>
                <StatusBadge tone={tones[outcome]}>{changeWords[outcome]}</StatusBadge>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  ));
}
