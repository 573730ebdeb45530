import type { EditOf } from '../domain/edits';
import type { Cell, Season } from '../domain/season';
import { activeCells, isFinished } from '../domain/season-views';
import { onceFor } from '../once-for';
import { nameKey } from '../text/fold';
import { needsNameCase, writtenName } from '../text/name-case';
import { readName } from '../text/person-name';
import type { RewritingOffer } from './rewriting-offer';

type Renaming = EditOf<'edits.together'>['edits'][number];

/**
 * All names of people that are to be rewritten: of committees, ballots, personnel work, committees of the last term and
 * rosters, but those of finished cells, and those around which a post or a title stands. Undefined where there are none.
 */
export const nameCaseOffer: (season: Season) => RewritingOffer | undefined = onceFor(offerOf);

function offerOf(season: Season): RewritingOffer | undefined {
  const names: string[] = [];
  const edits: Renaming[] = [];
  const rewrite: Rewrite = (fullName, renaming) => {
    if (fullName === undefined) return;
    const written = writtenOtherwise(fullName);
    if (written === undefined) return;
    names.push(fullName);
    edits.push(renaming(written));
  };
  const locked = new Set(season.cells.filter(isFinished).flatMap(peopleOf));
  for (const cell of activeCells(season).filter((each) => !isFinished(each))) {
    renameMembers(cell, locked, rewrite);
    renameListed(cell, rewrite);
    renameCandidates(cell, rewrite);
  }
  const [example] = names;
  if (example === undefined) return undefined;
  const count = new Set(names.map(nameKey)).size;
  return { example, written: writtenName(example), count, edit: { type: 'edits.together', edits } };
}

/** A name as it is to be written; undefined where it stays. */
function writtenOtherwise(fullName: string): string | undefined {
  const written = writtenName(fullName);
  // some letters have no capital; reading a name takes the longest, and most are written well
  const stays = written === fullName || needsNameCase(written) || readName(fullName).name !== fullName;
  return stays ? undefined : written;
}

interface Named {
  readonly id: string;
  readonly fullName: string;
}

/** Those of a list whose names are to be rewritten, computed once: a roster has thousands. */
export const toBeRewritten = onceFor((list: readonly Named[]): readonly Named[] =>
  list.filter(({ fullName }) => writtenOtherwise(fullName) !== undefined),
);

type Rewrite = (fullName: string | undefined, renaming: (written: string) => Renaming) => void;

function peopleOf({ congress }: Cell): readonly string[] {
  return congress.committee.map(({ id }) => id);
}

/** Who sits in several committees is one person, and one change; in a finished one they stay as they are. */
function renameMembers({ id: cellId, congress }: Cell, done: Set<string>, rewrite: Rewrite): void {
  for (const { id: personId, fullName } of congress.committee) {
    if (done.has(personId)) continue;
    done.add(personId);
    rewrite(fullName, (written) => ({
      type: 'member.update',
      cellId,
      personId,
      patch: { fullName: written },
    }));
  }
}

const none: readonly Named[] = [];
const lists = ['roster', 'personnel', 'previousCommittee'] as const;

function renameListed(cell: Cell, rewrite: Rewrite): void {
  for (const name of lists) {
    for (const { id, fullName } of toBeRewritten(cell[name] ?? none)) {
      rewrite(fullName, (written) => ({
        type: 'item.put',
        name,
        cellId: cell.id,
        id,
        patch: { fullName: written },
      }));
    }
  }
}

/** A name on a ballot is found by itself: of namesakes the first that is left is the next one. */
function renameCandidates({ id: cellId, congress: { elections = [] } }: Cell, rewrite: Rewrite): void {
  elections.forEach(({ body, round, candidates }, at) => {
    const nth = elections.slice(0, at).filter((each) => each.body === body && each.round === round).length;
    for (const { id, fullName } of candidates) {
      if (id !== undefined || fullName === undefined) continue;
      rewrite(fullName, (written) => ({
        type: 'candidate.update',
        cellId,
        ballot: { body, round, nth },
        candidate: { name: fullName },
        patch: { fullName: written },
      }));
    }
  });
}
