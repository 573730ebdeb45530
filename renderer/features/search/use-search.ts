import { useMemo } from 'react';
import { type SearchEntry, search, searchIndex, seasonEntries } from '../../../shared/search';
import { useSeason } from '../../app/store/hooks';
import { codeEntries, screenEntries } from './screens';

/** As many as fit under the field without scrolling. */
const SHOWN = 12;

/** What the season and the program hold that fits the query. */
export function useSearch(query: string): readonly SearchEntry[] {
  const season = useSeason();
  const index = useMemo(
    () => searchIndex([...screenEntries, ...seasonEntries(season), ...codeEntries]),
    [season],
  );
  return useMemo(() => search(index, query, SHOWN), [index, query]);
}
