import { Link } from 'wouter';
import { cellChanges } from '../../../shared/domain/cell-changes';
import { vi } from '../../../shared/i18n';
import { previousSeasonOf } from '../../../shared/statistics';
import { formatDate } from '../../../shared/text/dates';
import { paths } from '../../app/paths';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { Section } from '../../components/Page';

const texts = vi.cellChanges.compared;

/** Which cells are others than at the last congress: two terms are not of the same cells then. */
export function CellChangeNotes() {
  const season = useSeason();
  const { total } = useStatistics().cells;
  const changes = cellChanges(season);
  if (changes.length === 0) return null;
  return (
    <Section title={texts.title} lead={texts.lead(previousSeasonOf(season)?.cells.length ?? 0, total)}>
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
