import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Cell } from '../../../shared/domain/season';
import { activeCells, isHeld, retiredCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { paths, planningPaths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { focusPlace } from '../../components/findings/places';
import { ImportButton } from '../../components/import/ImportButton';
import { Page, Section } from '../../components/Page';
import { CellNameNote } from './CellNameNote';
import { rowPlace } from './CellRow';
import { CellTable } from './CellTable';
import { RetiredTable } from './RetiredTable';

const texts = vi.cells;

interface CellsPageProps {
  /** The cell and the field to begin in, when a finding led here. */
  readonly begin?: { readonly cellId: string; readonly field: string };
}

/** The cells of the season, typed into a table; lists come in by the door of all lists. */
export function CellsPage({ begin }: CellsPageProps) {
  const season = useSeason();
  const table = useRef<HTMLDivElement>(null);
  const place = begin && rowPlace(begin.cellId, begin.field);
  useEffect(() => {
    if (place !== undefined) focusPlace(table.current, place);
  }, [place]);
  const cells = activeCells(season);
  const retired = retiredCells(season);
  return (
    <Page title={texts.title} lead={cells.length === 0 ? texts.empty : texts.lead} actions={<ImportButton />}>
      <CellNameNote />
      <div ref={table}>
        <CellTable cells={cells} retired={retired} />
      </div>
      {cells.length > 0 && !cells.some(isBegun) && <NextSteps />}
      {retired.length > 0 && (
        <Section title={texts.retiredTitle} lead={texts.retiredLead}>
          <RetiredTable cells={retired} />
        </Section>
      )}
    </Page>
  );
}

function isBegun({ congress }: Cell): boolean {
  return congress.plannedOn !== undefined || isHeld(congress);
}

/** Where the work goes on once the cells are listed; it goes with the first day that is set. */
function NextSteps() {
  return (
    <p>
      {texts.next} <Link href={planningPaths.schedule}>{texts.toSchedule}</Link>{' '}
      <Link href={paths.congress}>{texts.toResults}</Link>
    </p>
  );
}
