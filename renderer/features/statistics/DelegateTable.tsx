import { delegateBodies } from '../../../shared/domain/choices';
import type { Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { seasonDelegates } from '../../../shared/statistics/delegates';
import { type KnownCount, shownCount, unknownCount } from '../../../shared/statistics/known';
import styles from './statistics.module.css';

const texts = vi.statistics;
const { columns } = texts.delegates;
const figures = ['seats', 'elected', 'female'] as const;

/** Delegates to the congress of the ward; nothing in a season whose cells elect none. */
export function DelegateTable({ season }: { readonly season: Season }) {
  const delegates = seasonDelegates(season);
  if (delegates === undefined) return null;
  return (
    <section className={styles.block}>
      <table className={styles.byPosition}>
        <caption className={styles.caption}>{texts.delegates.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {texts.columns.criterion}
            </th>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {columns[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {delegateBodies.map((body) => (
            <tr key={body}>
              <th scope="row">{vi.congress.fields[body]}</th>
              {figures.map((figure) => (
                <td key={figure}>{figureText(delegates[body][figure], figure)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The count, and of how many it is not known. */
function figureText(count: KnownCount, figure: (typeof figures)[number]): string {
  const shown = shownCount(count);
  const unknown = unknownCount(count);
  const text = shown === undefined ? texts.none : String(shown);
  return unknown === 0 ? text : texts.delegates.unknown(text, unknown, figure === 'female');
}
