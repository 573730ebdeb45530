import type { Election } from '../../../shared/domain/season';
import type { PaperKey } from './typed-figure';

/**
 * What the numbers of a ballot's papers most likely are, each from those before it: as many issued as are present, all of
 * them collected, all valid. What is entered goes before what is offered; an offer counts for nothing until somebody
 * takes it, and a number below 0 is none.
 */
export function offeredPapers(
  { issued, collected, valid, invalid }: Pick<Election, 'issued' | 'collected' | 'valid' | 'invalid'>,
  present: number | undefined,
  seatsLeft: number | undefined,
): Readonly<Record<PaperKey, number | undefined>> {
  const cameBack = collected ?? issued ?? present;
  const rest = (part: number | undefined) => difference(cameBack, part ?? 0);
  return {
    seats: seatsLeft,
    issued: present,
    collected: issued ?? present,
    valid: rest(invalid),
    invalid: valid === undefined && cameBack !== undefined ? 0 : rest(valid),
  };
}

function difference(whole: number | undefined, part: number): number | undefined {
  return whole === undefined || part > whole ? undefined : whole - part;
}
