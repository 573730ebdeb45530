import type { Cell, Season } from '../domain/season';
import { ballotRows, ballotRules, formBallots } from './ballots-part';
import { committeeRows, committeeRules, formPeople } from './committee-part';
import { congressRows, congressRules } from './congress-part';
import type { CellForm } from './form';
import { FORM_VERSION, type FormIdentity } from './identity';

/**
 * The form for one cell: what is known of its congress filled in, the rest open. `issuedAt` is the moment
 * (`YYYY-MM-DDTHH:MM:SSZ`), the number of the form.
 */
export function makeForm(season: Season, cell: Cell, issuedAt: string): CellForm {
  const identity: FormIdentity = {
    version: FORM_VERSION,
    ward: season.committee.name,
    term: season.season.term,
    cellId: cell.id,
    cellName: cell.name,
    issuedAt,
  };
  const ballots = formBallots(season, cell);
  const people = formPeople(season, cell);
  return {
    identity,
    sheets: [
      { name: 'congress', rows: congressRows(cell, identity) },
      { name: 'ballots', rows: ballotRows(cell, ballots) },
      { name: 'committee', rows: committeeRows(people) },
    ],
    rules: [...congressRules(season, cell), ...ballotRules(ballots), ...committeeRules(season, cell, people)],
  };
}
