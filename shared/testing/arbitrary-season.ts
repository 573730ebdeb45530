import fc from 'fast-check';
import {
  ageBandSets,
  cellKinds,
  congressStatuses,
  documentPurposes,
  electionBodies,
  genders,
  roundings,
  ruleSetIds,
} from '../domain/choices';
import { cellParts, seasonParts } from '../domain/parts';
import {
  congressKeys,
  type IdentityKey,
  identityKeys,
  type ProfileKey,
  profileFields,
} from '../domain/profile-fields';
import type { CommitteeMember, Season } from '../domain/season';
import { date, filled, lineText, noteText, number } from './arbitrary-fields';
import { arbitraryParts } from './arbitrary-parts';

/**
 * Any season that `parseSeason` accepts, and nothing it would change: keys absent
 * or present, empty texts, lists absent, empty or filled, orders unsorted, people
 * in several cells, ballots that name people or names.
 */

const wardCommittee = fc.record(
  {
    name: filled,
    superiorOrganization: lineText,
    superior: lineText,
    place: lineText,
    documentSuffix: lineText,
    signedOnBehalfOf: lineText,
    signerTitle: lineText,
    signerName: lineText,
    preparerName: lineText,
    preparerPhone: lineText,
  },
  { requiredKeys: ['name'] },
);

const agePolicy = fc.oneof(
  fc.record(
    { method: fc.constantFrom('yearDifference' as const, 'fullYearsAtCongress' as const), on: date },
    { requiredKeys: ['method'] },
  ),
  fc.record({ method: fc.constant('fullYearsAt' as const), on: date }),
);

const percentPolicy = fc.record({
  digits: fc.oneof(
    fc.record({ kind: fc.constant('decimals' as const), count: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ kind: fc.constant('significant' as const), count: fc.integer({ min: 1, max: 4 }) }),
  ),
  rounding: fc.constantFrom(...roundings),
  trimZeros: fc.boolean(),
});

const settings = fc.record(
  {
    term: filled,
    previousTerm: lineText,
    plannedFrom: date,
    plannedTo: date,
    ruleSet: fc.constantFrom(...ruleSetIds),
    ageAt: agePolicy,
    percent: percentPolicy,
    ageBands: fc.constantFrom(...ageBandSets),
  },
  { requiredKeys: ['term', 'ruleSet', 'ageAt', 'percent'] },
);

const documents = fc.array(
  fc.record(
    {
      number: lineText,
      issuedOn: date,
      issuer: lineText,
      kind: lineText,
      subject: filled,
      purpose: fc.constantFrom(...documentPurposes),
      attachment: filled,
      link: filled,
    },
    { requiredKeys: ['subject'] },
  ),
  { maxLength: 3 },
);

/** Values of one field of a profile, by its description. */
function fieldValues(key: ProfileKey): fc.Arbitrary<unknown> {
  const { kind, choices = [] } = profileFields[key];
  switch (kind) {
    case 'name':
      return filled;
    case 'line':
    case 'number':
      return lineText;
    case 'date':
      return date;
    case 'choice':
      return fc.constantFrom(...choices);
    case 'flag':
      return fc.boolean();
    case 'note':
      return noteText;
  }
}

/** Somebody with some of these fields, and all that are required. */
function withFields(keys: readonly ProfileKey[]): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const values = Object.fromEntries(keys.map((key) => [key, fieldValues(key)]));
  const requiredKeys = keys.filter((key) => !profileFields[key].schema.safeParse(undefined).success);
  return fc.record(values, { requiredKeys });
}

const identity = fc
  .tuple(filled, withFields(identityKeys))
  .map(([id, fields]) => ({ id, ...fields }) as Pick<CommitteeMember, IdentityKey | 'id'>);

const profile = withFields(congressKeys) as fc.Arbitrary<Omit<CommitteeMember, IdentityKey | 'id'>>;

type Identity = typeof identity extends fc.Arbitrary<infer T> ? T : never;

function committee(people: readonly Identity[]) {
  return fc
    .shuffledSubarray([...people])
    .chain((chosen) => fc.tuple(...chosen.map((person) => profile.map((rest) => ({ ...person, ...rest })))));
}

const candidateDetails = {
  gender: fc.constantFrom(...genders),
  born: date,
  source: lineText,
  votes: number,
  elected: fc.boolean(),
};

function elections(seated: readonly string[]) {
  const byName = fc.record({ fullName: filled, ...candidateDetails }, { requiredKeys: ['fullName'] });
  const byId = (ids: readonly string[]) =>
    fc.record({ id: fc.constantFrom(...ids), ...candidateDetails }, { requiredKeys: ['id'] });
  const election = fc.record(
    {
      body: fc.constantFrom(...electionBodies),
      round: fc.integer({ min: 1, max: 3 }),
      seats: number,
      issued: number,
      collected: number,
      valid: number,
      invalid: number,
      decisionNote: noteText,
      candidates: fc.array(seated.length > 0 ? fc.oneof(byName, byId(seated)) : byName, { maxLength: 4 }),
    },
    { requiredKeys: ['body', 'round', 'candidates'] },
  );
  return fc.array(election, { maxLength: 3 });
}

const memberCounts = fc.record(
  { total: number, official: number, probationary: number, exempt: number },
  { requiredKeys: [] },
);

const cellHead = fc.record(
  {
    id: filled,
    order: number,
    name: filled,
    kind: fc.constantFrom(...cellKinds),
    retired: fc.boolean(),
    members: memberCounts,
  },
  { requiredKeys: ['id', 'order', 'name', 'kind', 'members'] },
);

const congressHead = fc.record(
  {
    status: fc.constantFrom(...congressStatuses),
    plannedOn: date,
    heldOn: date,
    summonedOfficial: number,
    presentOfficial: number,
    absentExcused: number,
    absentUnexcused: number,
    approvedSeats: fc.record(
      { committee: number, secretary: number, deputySecretary: number },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['status', 'approvedSeats'] },
);

const cells = fc
  .tuple(
    fc.uniqueArray(cellHead, { maxLength: 5, selector: (cell) => cell.id }),
    fc.uniqueArray(identity, { maxLength: 6, selector: (person) => person.id }),
  )
  .chain(([heads, people]) =>
    fc.tuple(...heads.map((head) => fc.tuple(fc.constant(head), committee(people)))),
  )
  .chain((seated) => {
    const ids = seated.flatMap(([, members]) => members.map((member) => member.id));
    const whole = seated.map(([head, members]) =>
      fc
        .tuple(congressHead, fc.option(elections(ids), { nil: undefined }), arbitraryParts(cellParts))
        .map(([congress, ballots, parts]) => ({
          ...head,
          congress: { ...congress, ...(ballots ? { elections: ballots } : {}), committee: members },
          ...parts,
        })),
    );
    return fc.tuple(...whole);
  });

/** Plain objects, as JSON gives them. */
export const arbitrarySeason: fc.Arbitrary<Season> = fc
  .tuple(
    fc.record(
      {
        format: fc.constant('dhcb-season' as const),
        version: fc.constant(1 as const),
        note: noteText,
        committee: wardCommittee,
        season: settings,
        documents,
        cells,
      },
      { requiredKeys: ['format', 'version', 'committee', 'season', 'cells'] },
    ),
    arbitraryParts(seasonParts),
  )
  .map(([core, parts]): Season => structuredClone({ ...core, ...parts }));
