import fc from 'fast-check';
import {
  ageBandSets,
  cellKinds,
  congressStatuses,
  electionBodies,
  genders,
  origins,
  politicalTheories,
  positions,
  professionalLevels,
  roundings,
  ruleSetIds,
  standings,
} from '../../../shared/domain/choices';
import { COUNT_LIMIT, filledLine, line, note } from '../../../shared/domain/fields';
import type { Season } from '../../../shared/domain/season';

/**
 * Any season that `parseSeason` accepts, and nothing it would change: keys absent
 * or present, empty texts, lists absent, empty or filled, orders unsorted, people
 * in several cells, ballots that name people or names.
 */

const words = fc.constantFrom(
  'Nguyễn',
  'Thị',
  'Đặng',
  'Uỷ',
  'Ủy',
  'Hoài Tân',
  'khu phố',
  'ưỡ',
  "O'Brien",
  '"',
  '%_',
);
const wild = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.normalize('NFC'));
const anyText = fc.oneof(
  fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ')),
  wild,
);

const lineText = anyText.filter((text) => line.safeParse(text).success);
const noteText = anyText.filter((text) => note.safeParse(text).success);
const filled = anyText.filter((text) => filledLine.safeParse(text).success);
const number = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: COUNT_LIMIT }));

const two = (value: number) => String(value).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 })))),
  )
  .map(([year, rest]) => {
    if (!rest) return String(year);
    const [month, day] = rest;
    return [String(year), two(month), ...(day === null ? [] : [two(day)])].join('-');
  });

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
    { number: lineText, issuedOn: date, issuer: lineText, kind: lineText, subject: filled },
    { requiredKeys: ['subject'] },
  ),
  { maxLength: 3 },
);

const identity = fc.record(
  {
    id: filled,
    fullName: filled,
    gender: fc.constantFrom(...genders),
    born: date,
    ethnicity: lineText,
    religion: lineText,
    hometown: lineText,
    joinedOn: date,
    officialOn: date,
    cardNumber: lineText,
    nationalId: lineText,
  },
  { requiredKeys: ['id', 'fullName'] },
);

const profile = fc.record(
  {
    residence: lineText,
    generalEducation: lineText,
    professionalLevel: fc.constantFrom(...professionalLevels),
    politicalTheory: fc.constantFrom(...politicalTheories),
    occupation: lineText,
    position: fc.constantFrom(...positions),
    standing: fc.constantFrom(...standings),
    previousPosition: fc.constantFrom(...positions),
    origin: fc.constantFrom(...origins),
    concurrentHead: fc.boolean(),
    note: noteText,
  },
  { requiredKeys: ['position'] },
);

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
      fc.tuple(congressHead, fc.option(elections(ids), { nil: undefined })).map(([congress, ballots]) => ({
        ...head,
        congress: { ...congress, ...(ballots ? { elections: ballots } : {}), committee: members },
      })),
    );
    return fc.tuple(...whole);
  });

/** Plain objects, as JSON gives them. */
export const arbitrarySeason: fc.Arbitrary<Season> = fc
  .record(
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
  )
  .map((season): Season => structuredClone(season));
