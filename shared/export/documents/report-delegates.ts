import { type DelegateBody, delegateBodies } from '../../domain/choices';
import { vi } from '../../i18n';
import { type DelegateFigures, seasonDelegates } from '../../statistics/delegates';
import { shownCount, unknownCount } from '../../statistics/known';
import type { ReportPart } from './report-part';
import type { Writing } from './writing';

const words = vi.documents.report.results.delegates;

/** Whom the cells send to the congress of the ward, in a season whose congresses elect them. */
export const delegateParagraphs: ReportPart = ({ season, stats, writing }) => {
  const delegates = seasonDelegates(season);
  if (delegates === undefined) return [];
  const parts = delegateBodies.flatMap((body) => told(body, delegates[body], writing));
  const missing = unknownCount(delegates.delegates.elected);
  const only = stats.cells.total === 1;
  return [
    ...(parts.length === 0 ? [] : [words.elected(parts, season.committee.name, only)]),
    ...(missing === 0 ? [] : [words.missing(writing.count(missing), only)]),
  ];
};

function told(
  body: DelegateBody,
  { elected, female }: DelegateFigures,
  { count }: Writing,
): readonly string[] {
  const people = shownCount(elected);
  if (people === undefined || people === 0) return [];
  const women = shownCount(female);
  return [
    words.part(
      body,
      count(people),
      women === undefined || women === 0 ? undefined : count(women),
      unknownCount(female) === 0 ? undefined : count(unknownCount(female)),
    ),
  ];
}
