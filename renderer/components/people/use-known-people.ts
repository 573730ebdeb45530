import { useEffect, useState } from 'react';
import type { KnownPerson } from '../../../shared/api';
import { invoke } from '../../app/api';

/** Typing rests this long before people are looked up. */
const REST_MS = 120;
/** One letter finds half the ward. */
const SHORTEST_QUERY = 2;
const SHOWN_AT_ONCE = 7;

/** People of this file whose names match what is typed, without regard to diacritics. */
export function useKnownPeople(typed: string): readonly KnownPerson[] {
  const query = typed.trim();
  const [found, setFound] = useState<{ readonly query: string; readonly people: readonly KnownPerson[] }>();
  useEffect(() => {
    if (query.length < SHORTEST_QUERY) return;
    let current = true;
    const timer = window.setTimeout(() => {
      void invoke('people.search', { query }).then((answer) => {
        if (current && answer.ok) setFound({ query, people: answer.value.slice(0, SHOWN_AT_ONCE) });
      });
    }, REST_MS);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [query]);
  return query.length < SHORTEST_QUERY ? nobody : (found?.people ?? nobody);
}

const nobody: readonly KnownPerson[] = [];
