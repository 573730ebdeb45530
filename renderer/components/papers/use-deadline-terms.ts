import { useMemo } from 'react';
import type { DeadlineTerms } from '../../../shared/rules/deadlines';
import { type RuleSet, rulesOf } from '../../../shared/rules/rule-sets';
import { workingCalendar } from '../../../shared/rules/working-days';
import { useSeason, useToday } from '../../app/store/hooks';

/** What the deadlines of every cell run by: the rules, the working days, and what day it is. */
export function useDeadlineTerms(): DeadlineTerms & { readonly rules: RuleSet } {
  const season = useSeason();
  const today = useToday();
  return useMemo(
    () => ({ rules: rulesOf(season), calendar: workingCalendar(season), today }),
    [season, today],
  );
}
