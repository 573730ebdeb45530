import type { Tie } from '../../domain/parts/fill-mappings';
import type { Season } from '../../domain/season';
import type { Form } from '../form';
import type { Catalogue } from '../indicators';
import { propose } from './index';
import type { Proposal } from './proposed';

/** A row that somebody says is of our own ward, as it is written in the form. */
export interface OwnWardRow {
  readonly sheet: string;
  readonly text: string;
}

/**
 * Proposes a form anew where somebody said which row of a sheet is of our own ward: cells are found below it, and each tie
 * knows by what name the ward stands there. Other sheets stay as they were.
 */
export function proposeOwnWard(
  form: Form,
  season: Season,
  catalogue: Catalogue,
  before: Proposal,
  { sheet, text }: OwnWardRow,
): Proposal {
  const named = propose(form, season, { ...catalogue, ward: text });
  const ties = named.ties.map((each) => ({ ...each, tie: withWard(each.tie, text, catalogue.ward) }));
  return {
    ties: [
      ...before.ties.filter(({ tie }) => tie.sheet !== sheet),
      ...ties.filter(({ tie }) => tie.sheet === sheet),
    ],
    left: [
      ...before.left.filter((each) => each.sheet !== sheet),
      ...named.left.filter((each) => each.sheet === sheet),
    ],
  };
}

function withWard(tie: Tie, text: string, ward: string): Tie {
  if (tie.kind !== 'column' || (tie.of !== 'ward' && tie.wardsIn === undefined)) return tie;
  return { ...tie, names: [...(tie.names ?? []), { text, name: ward }] };
}
