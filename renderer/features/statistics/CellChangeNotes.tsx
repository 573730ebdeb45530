import { Link } from 'wouter';
import { cellChanges } from '../../../shared/domain/cell-changes';
import { vi } from '../../../shared/i18n';
import type { SeasonComparison } from '../../../shared/statistics';
import { formatDate } from '../../../shared/text/dates';
import { paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { Section } from '../../components/Page';

const texts = vi.cellChanges.compared;

/** Which cells are others than at the last congress: two terms are not of the same cells then. */
export function CellChangeNotes({ cells: { total } }: Pick<SeasonComparison, 'cells'>) {
  const changes = cellChanges(useSeason());
  if (changes.length === 0) return null;
  return (
    <Section title={texts.title} lead={texts.lead(total.previous ?? 0, total.current)}>
      <ul>
        {changes.map((change) => (
          <li key={change.key}>
            {texts.line(
              vi.cellChanges.sentence(change),
              change.on === undefined ? undefined : formatDate(change.on),
            )}
          </li>
        ))}
      </ul>
      <Link href={paths.cellChanges}>{texts.open}</Link>
    </Section>
  );
}
