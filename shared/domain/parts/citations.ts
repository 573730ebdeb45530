import { z } from 'zod';
import { count } from '../fields';
import { value } from './part';

/** Forms whose heading cites documents: the sheets of results, the sheets of the plan, and two papers of a cell. */
export const citingForms = ['results', 'plan', 'ratification', 'profiles'] as const;
export type CitingForm = (typeof citingForms)[number];

/** More documents than any heading cites. */
const MOST_CITED = 20;

/** Places in the season's list of documents: they have no ids. When one is taken out, those behind it move up. */
const places = z.array(count).max(MOST_CITED, { error: 'too-many' });

/** Which documents of the register the headings of forms cite; a form that is absent cites none. */
export const citations = value({
  results: places.optional(),
  plan: places.optional(),
  ratification: places.optional(),
  profiles: places.optional(),
});
