import type { Season } from '../domain/season';
import { seatOf } from '../domain/season-views';
import { withIdentity } from './people';

/** A name that was put right: whose, and what it was before. */
export interface NameChange {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
}

/** Whether the person still bears the name of before in another term of the file. Ids alone do not make two people one. */
export function bearsOldName(season: Season, { personId, from }: Omit<NameChange, 'to'>): boolean {
  return seatOf(season, personId)?.member.fullName === from;
}

/**
 * The season of another term with the name put right. It is asked for by name, once more: a finished cell takes
 * it too, for the name of a person is no result of a congress.
 */
export function withNamePutRight(season: Season, { personId, to }: NameChange): Season {
  return withIdentity(season, personId, { fullName: to });
}
