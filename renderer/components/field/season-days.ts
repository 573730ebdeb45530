import { createContext } from 'react';
import type { DateMeaning } from '../../../shared/text/typed-date';

/** The days of the season that is shown: a day typed without a year is one of them, or near them. */
export const SeasonDays = createContext<NonNullable<DateMeaning['season']>>({});
