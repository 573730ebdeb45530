import { useDeferredValue, useMemo } from 'react';
import { findPeople } from '../../../shared/search/find-people';
import type { KnownPerson } from '../../../shared/search/known-person';
import { useSeason } from '../../app/store/hooks';

/** One letter finds half the ward. */
const SHORTEST_QUERY = 2;
const SHOWN_AT_ONCE = 7;

/** People of this season whose names match what is typed, without regard to diacritics; typing never waits for them. */
export function useKnownPeople(typed: string): readonly KnownPerson[] {
  const season = useSeason();
  const query = useDeferredValue(typed.trim());
  return useMemo(
    () => (query.length < SHORTEST_QUERY ? nobody : findPeople(season, query, SHOWN_AT_ONCE)),
    [season, query],
  );
}

const nobody: readonly KnownPerson[] = [];
