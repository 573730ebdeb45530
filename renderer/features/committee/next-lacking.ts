import type { CommitteeMember } from '../../../shared/domain/season';
import { lackOf, type PersonDatum, personData } from '../../../shared/missing/counted-data';

/** The post stands above the profile in the form. */
const ofPost: readonly PersonDatum[] = ['born', 'gender', 'standing', 'origin'];
const inOrderOfForm = [...ofPost, ...personData.filter((datum) => !ofPost.includes(datum))];

/** Somebody of a committee of whom something that is counted is not known, and the first such datum of the form. */
export interface Lacking {
  readonly member: CommitteeMember;
  readonly datum: PersonDatum;
}

/** Who is to be filled in next: the first after the one who stands in the form, then from the beginning; never that one. */
export function nextLacking(
  committee: readonly CommitteeMember[],
  personId: string | undefined,
): Lacking | undefined {
  const at = committee.findIndex(({ id }) => id === personId);
  const inTurn = [...committee.slice(at + 1), ...committee.slice(0, Math.max(0, at))];
  for (const member of inTurn) {
    const datum = inOrderOfForm.find((each) => lackOf(member, each) !== undefined);
    if (datum !== undefined) return { member, datum };
  }
  return undefined;
}
