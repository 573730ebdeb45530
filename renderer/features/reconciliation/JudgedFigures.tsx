import {
  asidesText,
  paragraphLines,
  paragraphTexts,
  printedNumber,
  printedShare,
  resultText,
} from '../../../shared/i18n/vi/paragraph';
import { countOthers, countShares, type Judged, type JudgedText, needsLook } from '../../../shared/paragraph';
import { Note } from '../../components/feedback/Note';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { cellClass, DataTable } from '../../components/table/DataTable';
import styles from './reconciliation.module.css';

const { columns } = paragraphTexts;

/** What each number of a pasted paragraph comes to, by the paragraph's own numbers, without any of the season's. */
export function JudgedFigures({ judged }: { readonly judged: JudgedText }) {
  if (judged.figures.length === 0) return <p role="status">{paragraphTexts.nothing}</p>;
  return (
    <>
      <p role="status">
        <strong>{paragraphTexts.summary(countShares(judged), countOthers(judged))}</strong>
      </p>
      <div className={styles.judged}>
        {paragraphLines(judged).map((line) => (
          <Note key={line} tone="warning">
            {line}
          </Note>
        ))}
      </div>
      <div className={styles.figures}>
        <DataTable caption={paragraphTexts.table}>
          <thead>
            <tr>
              <th scope="col">{columns.label}</th>
              <th scope="col" className={cellClass.number}>
                {columns.count}
              </th>
              <th scope="col" className={cellClass.number}>
                {columns.share}
              </th>
              <th scope="col">{columns.result}</th>
            </tr>
          </thead>
          <tbody>
            {judged.figures.map((each) => (
              <JudgedRow
                key={each.figure.at}
                judged={each}
                text={resultText(judged, each)}
                isChecked={each.verdict !== undefined && !judged.unjudged.has(each.figure.at)}
              />
            ))}
          </tbody>
        </DataTable>
      </div>
      {asidesText(judged) !== '' && <p>{asidesText(judged)}</p>}
    </>
  );
}

interface JudgedRowProps {
  readonly judged: Judged;
  readonly text: string;
  /** Its share was judged: right or wrong. */
  readonly isChecked: boolean;
}

function JudgedRow({ judged, text, isChecked }: JudgedRowProps) {
  const { label } = judged.figure;
  return (
    <tr>
      <th scope="row">{label === '' ? paragraphTexts.noLabel : label}</th>
      <td className={cellClass.number}>{printedNumber(judged.figure)}</td>
      <td className={cellClass.number}>{printedShare(judged.figure)}</td>
      <td>
        {isChecked ? <StatusBadge tone={needsLook(judged) ? 'warning' : 'done'}>{text}</StatusBadge> : text}
      </td>
    </tr>
  );
}
