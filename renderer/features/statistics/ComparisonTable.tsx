import type { PercentPolicy, Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { type ComparedGroup, type ComparedTerms, printedPoints } from '../../../shared/statistics';
import { type Fraction, formatCount, formatDecimal, formatShare } from '../../../shared/text/share';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { comparedLines, meanLine } from './comparison-lines';
import { Notes } from './Notes';
import styles from './statistics.module.css';

const texts = vi.terms.comparison;

interface ComparisonTableProps {
  readonly compared: ComparedTerms;
  readonly season: Season;
  readonly previousTerm: string;
}

/** Both seasons, count and share, and what became more or less: shares in percentage points. */
export function ComparisonTable({ compared, season, previousTerm }: ComparisonTableProps) {
  const { percent } = season.season;
  const mean = meanLine(compared.meanAge.total, percent);
  return (
    <section className={styles.block}>
      <DataTable caption={texts.caption(previousTerm, season.season.term)} showCaption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {texts.columns.indicator}
            </th>
            {[
              { heading: texts.columns.before, term: previousTerm },
              { heading: texts.columns.now, term: season.season.term },
              { heading: texts.columns.change },
            ].map(({ heading, term }) => (
              <th key={heading} scope="colgroup" colSpan={2} className={cellClass.center}>
                {heading}{' '}
                {term !== undefined && <span className={styles.whole}>{texts.columns.term(term)}</span>}
              </th>
            ))}
          </tr>
          <tr>
            {['before', 'now', 'change'].flatMap((group) => [
              <th key={`${group} count`} scope="col" className={cellClass.number}>
                {texts.columns.count}
              </th>,
              <th key={`${group} share`} scope="col" className={cellClass.number}>
                {group === 'change' ? texts.columns.points : texts.columns.percent}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {comparedLines(compared, season).map(({ key, label, value, whole, part }) => (
            <tr key={key}>
              <th scope="row" className={part ? styles.part : undefined}>
                {label}
              </th>
              <Figures value={value} whole={whole} policy={percent} />
            </tr>
          ))}
          <tr>
            <th scope="row">{mean.label}</th>
            {[mean.previous, mean.current, mean.difference].flatMap((text, index) => [
              <td key={`${String(index)} mean`} className={cellClass.number}>
                {text}
              </td>,
              <td key={`${String(index)} none`} className={cellClass.number}>
                {texts.none}
              </td>,
            ])}
          </tr>
        </tbody>
      </DataTable>
      <Notes notes={[comparedNote(compared), ...texts.notes]} />
    </section>
  );
}

/** Over which cells the terms are compared, and which are left out of both. */
function comparedNote({ previous, comparedCells, leftOut }: ComparedTerms): string {
  if (previous === undefined) return texts.noneCompared;
  return leftOut.length === 0
    ? texts.allCompared(comparedCells)
    : texts.someCompared(
        comparedCells,
        leftOut.map(({ name }) => name),
      );
}

interface FiguresProps {
  readonly value: ComparedGroup;
  /** The base itself: it has no share. */
  readonly whole: boolean;
  readonly policy: PercentPolicy;
}

function Figures({ value, whole, policy }: FiguresProps) {
  const count = (known: number | undefined) => (known === undefined ? texts.none : formatCount(known));
  const part = (known: Fraction | undefined) =>
    (whole || !known ? null : formatShare(known, policy)) ?? texts.none;
  const sign = (text: string, positive: boolean) => (positive ? `+${text}` : text.replace('-', '−'));
  const { previous, current, difference, previousShare, currentShare, points } = value;
  const printed = whole || !points ? undefined : printedPoints(currentShare, previousShare, policy);
  return (
    <>
      <td className={cellClass.number}>{count(previous)}</td>
      <td className={cellClass.number}>{part(previousShare)}</td>
      <td className={cellClass.number}>{count(current)}</td>
      <td className={cellClass.number}>{part(currentShare)}</td>
      <td className={cellClass.number}>{sign(count(difference), (difference ?? 0) > 0)}</td>
      <td className={cellClass.number}>
        {printed ? sign(formatDecimal(printed), printed.scaled > 0) : texts.none}
      </td>
    </>
  );
}
