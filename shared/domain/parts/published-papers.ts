import { count, filledLine, line, note, partialDate } from '../fields';
import { list } from './part';

/** A published or signed paper whose figures are compared with the season's. */
export const publishedPapers = list({
  title: filledLine,
  number: line.optional(),
  publishedOn: partialDate.optional(),
  /** The term in the title, and the one that the body speaks of. */
  titleTerm: line.optional(),
  bodyTerm: line.optional(),
  note: note.optional(),
});

/** One figure of such a paper; the id names paper and indicator. */
export const publishedFigures = list(
  {
    paper: filledLine,
    indicator: filledLine,
    count: count.optional(),
    /** A share or a mean as printed, without the sign: “75,6”. */
    percent: line.optional(),
  },
  5000,
);
