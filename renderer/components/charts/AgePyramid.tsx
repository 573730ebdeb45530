import { vi } from '../../../shared/i18n';
import type { AgePyramid as Pyramid } from '../../../shared/statistics/age-pyramid';
import styles from './charts.module.css';

const texts = vi.agenda.pyramid;
const FULL_PERCENT = 100;

/** Men to the left, women to the right, oldest on top: a table whose bars say the same as its figures. */
export function AgePyramid({ pyramid: { rows, unknown } }: { readonly pyramid: Pyramid }) {
  const longest = Math.max(...rows.flatMap(({ male, female }) => [male, female]));
  if (longest === 0) {
    return <p className={styles.quiet}>{unknown === 0 ? texts.nobody : texts.unknown(unknown)}</p>;
  }
  return (
    <>
      <table className={styles.pyramid}>
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.male}</th>
            <th scope="col">{texts.age}</th>
            <th scope="col">{texts.female}</th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map(({ band, male, female }) => (
            <tr key={vi.statistics.bandLabel(band)}>
              <td className={styles.left}>
                <Bar side="left" count={male} longest={longest} />
              </td>
              <th scope="row">{vi.statistics.bandLabel(band)}</th>
              <td>
                <Bar side="right" count={female} longest={longest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unknown > 0 && <p className={styles.quiet}>{texts.unknown(unknown)}</p>}
    </>
  );
}

interface BarProps {
  readonly side: 'left' | 'right';
  readonly count: number;
  readonly longest: number;
}

function Bar({ side, count, longest }: BarProps) {
  const width = longest === 0 ? 0 : (count * FULL_PERCENT) / longest;
  return (
    <span className={styles.bar} data-side={side}>
      <span className={styles.fill} style={{ width: `${String(width)}%` }} />
      <span className={styles.count}>{count}</span>
    </span>
  );
}
