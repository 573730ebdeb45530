import { vi } from '../../../shared/i18n';
import type { KnownPerson } from '../../../shared/search/known-person';
import { formatDate } from '../../../shared/text/dates';

const texts = vi.committee;

/** What tells somebody who is offered from a namesake: “sinh 1970 · đang ở Chi bộ 1”. */
export function detailOf({ profile, cellNames }: Pick<KnownPerson, 'profile' | 'cellNames'>): string {
  const born = profile.born === undefined ? texts.bornUnknown : texts.knownBorn(formatDate(profile.born));
  const places = cellNames.length === 0 ? [] : [texts.knownIn(cellNames.join('; '))];
  return [born, ...places].join(' · ');
}
