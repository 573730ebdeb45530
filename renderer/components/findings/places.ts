import type { FindingPlace } from '../../../shared/checks';
import { cellRowPath } from '../../app/field-paths';
import { congressPath, paths, personnelPath, planningPaths } from '../../app/paths';
import { focusField } from '../field/flow';
import { drawWhole } from '../table/drawn-whole';

/** Stands around a field, so that a finding can lead to it: `data-place="presentOfficial"`. */
export function placeMark(field: string) {
  return { 'data-place': field } as const;
}

/** The name under which a screen marks the field of a finding; on the ballots with the way there: `elections[0].issued`. */
export function placeName({ field, ballot }: FindingPlace): string | undefined {
  if (!ballot) return field;
  const { election, candidate } = ballot;
  const name = candidate === undefined ? '' : `.candidates[${String(candidate)}]`;
  const rest = ballot.field === undefined ? '' : `.${ballot.field}`;
  return `elections[${String(election)}]${name}${rest}`;
}

const FIELD_INSIDE = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/** Puts the focus into the field of a place, drawing its row where a long list left it out; false when the screen does not show it. */
export function focusPlace(
  container: ParentNode | null,
  field: string,
  block: ScrollLogicalPosition = 'center',
): boolean {
  const marked = container?.querySelector<HTMLElement>(`[data-place="${CSS.escape(field)}"]`);
  const input = marked?.matches(FIELD_INSIDE) ? marked : marked?.querySelector<HTMLElement>(FIELD_INSIDE);
  if (!input) return container?.querySelector('[data-gap]') ? focusLater(container, field, block) : false;
  input.scrollIntoView({ block });
  focusField(input);
  return true;
}

/** A row that a long list leaves out is drawn in the next frame. */
function focusLater(container: ParentNode, field: string, block: ScrollLogicalPosition): true {
  requestAnimationFrame(() => {
    if (drawWhole(container)) focusPlace(container, field, block);
  });
  return true;
}

const tabs = {
  congress: 'dai-hoi',
  ballots: 'bau-cu',
  committee: 'cap-uy',
  papers: 'ho-so',
  aftermath: 'ho-so',
} as const;

const seasonPaths = {
  statistics: paths.statistics,
  documents: planningPaths.documents,
  publishedPapers: paths.reconciliation,
} as const;

/** The address of the screen on which a finding is put right, down to the person and the field. */
export function placeHref(place: FindingPlace): string {
  const { cell, screen, person, seasonScreen } = place;
  const field = placeName(place);
  if (!cell) return seasonPaths[seasonScreen ?? 'statistics'];
  if (screen === 'members' && field !== undefined) return cellRowPath(cell.id, field);
  if (screen === undefined || screen === 'members') return paths.cells;
  if (screen === 'termChanges') return paths.termChanges;
  if (screen === 'personnel') return personnelPath(cell.id);
  const tab = congressPath(cell.id, tabs[screen]);
  const further = [...(person ? [person.id] : []), ...(field === undefined ? [] : [field])];
  return [tab, ...further.map(encodeURIComponent)].join('/');
}
