import { vi } from '../../../shared/i18n';
import { compareTerms, previousSeasonOf } from '../../../shared/statistics';
import { paths } from '../../app/paths';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { Page } from '../../components/Page';
import { CellChangeNotes } from './CellChangeNotes';
import { ComparisonTable } from './ComparisonTable';
import { TermCharts } from './TermCharts';

const texts = vi.terms.comparison;

/** The season beside the one before it, and the file's terms in a few pictures. */
export function ComparisonPage() {
  const season = useSeason();
  const compared = compareTerms(season, useStatistics());
  const before = previousSeasonOf(season);
  return (
    <Page wide title={texts.title} lead={before && texts.lead(before.season.term, season.season.term)}>
      {before ? (
        <>
          <ComparisonTable compared={compared} season={season} previousTerm={before.season.term} />
          <CellChangeNotes />
          <TermCharts />
        </>
      ) : (
        <EmptyStep texts={texts.empty} to={paths.previousTerm} />
      )}
    </Page>
  );
}
