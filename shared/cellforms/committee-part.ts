import type { Cell, CommitteeMember, Season } from '../domain/season';
import { cellForms } from '../i18n/vi/cellForms';
import { profileNames } from '../i18n/vi/profile';
import { approvedEntries, type PersonnelEntry } from '../planning/personnel';
import { expectedElections } from '../rules/expected-elections';
import { rulesOf, usualOrigin } from '../rules/rule-sets';
import { findPeople } from '../search/find-people';
import { nameKey } from '../text/fold';
import { congressKey, fieldOf, seasonYear } from './congress-part';
import { textOf } from './entered';
import type { FormField, FormRow } from './form';
import type { FormRule } from './rules';
import { type FormProfileKey, formProfileKeys, targetKey } from './target';
import { wordsOf } from './words';

const { form } = cellForms;

/** Somebody of the committee on the form: who sits, who was on the approved list, or a block still to be filled. */
export interface FormPerson {
  readonly block: number;
  readonly personId?: string;
  readonly name?: string;
  readonly fields: readonly FormField[];
}

/** A block more than is expected, for somebody whom nobody proposed. */
const SPARE_BLOCKS = 1;
/** Secretary and deputy, where nothing says how many are elected. */
const USUAL_POSTS = 2;
/** More blocks than these are made only for people who are known. */
const MOST_OPEN = 9;

/** The order of the fields: who it is and the post first, then the profile. */
const fieldOrder: readonly FormProfileKey[] = [
  'fullName',
  'position',
  ...formProfileKeys.filter((key) => key !== 'fullName' && key !== 'position'),
];

export function formPeople(season: Season, cell: Cell): readonly FormPerson[] {
  const seated = cell.congress.committee.map((member, block) => seatedPerson(cell, member, block));
  const names = new Set(cell.congress.committee.map(({ fullName }) => nameKey(fullName)));
  const proposed = approvedEntries(cell).filter(({ fullName }) => !names.has(nameKey(fullName)));
  const listed = proposed.map((entry, index) => proposedPerson(season, cell, entry, seated.length + index));
  const known = [...seated, ...listed];
  const wanted = Math.min(MOST_OPEN, seatsOf(season, cell) + (listed.length > 0 ? SPARE_BLOCKS : 0));
  const open = Math.max(wanted, listed.length > 0 ? known.length + SPARE_BLOCKS : wanted) - known.length;
  const blocks = Array.from({ length: Math.max(0, open) }, (_, index) =>
    openPerson(season, cell, known.length + index),
  );
  return [...known, ...blocks];
}

/** How many sit in the committee, as approved; else as the rules of the season have it. */
function seatsOf(season: Season, cell: Cell): number {
  const { committee, secretary = 0, deputySecretary = 0 } = cell.congress.approvedSeats;
  if (committee !== undefined && committee > 0) return committee;
  if (committee === 0) return Math.max(1, secretary + deputySecretary);
  const rules = rulesOf(season);
  const expected = expectedElections(cell, rules);
  return expected?.electsCommittee === true ? rules.committeeSeatsAtMost.value : USUAL_POSTS;
}

function seatedPerson(cell: Cell, { id, fullName }: CommitteeMember, block: number): FormPerson {
  const fields = fieldOrder.map((field): FormField => {
    const made = fieldOf(cell, { at: 'person', block, field, personId: id }, labelOf(field));
    return field === 'fullName' ? { ...made, locked: true } : made;
  });
  return { block, personId: id, name: fullName, fields };
}

/** What is known of somebody proposed, from the personnel work, from earlier committees and from the cell's roster. */
function proposedPerson(season: Season, cell: Cell, entry: PersonnelEntry, block: number): FormPerson {
  const known = knownProfile(season, entry);
  const { fullName, gender, born, occupation, standing, previousPosition } = entry;
  const own = { fullName, gender, born, occupation, standing, previousPosition };
  const values: Readonly<Record<string, unknown>> = {
    ...known,
    ...withoutEmpty(own),
    origin: usualOrigin(rulesOf(season)),
  };
  const fields = fieldOrder.map((field): FormField => {
    const value =
      field === 'position' || field === 'note' ? undefined : textOf(values[field] as string | undefined);
    return {
      ...fieldOf(cell, { at: 'person', block, field }, labelOf(field)),
      ...(value !== undefined && { value }),
      // another name would take over what is known of this person
      ...(field === 'fullName' && { locked: true }),
    };
  });
  return { block, name: fullName, fields };
}

function withoutEmpty(
  fields: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}

const SOME_NAMESAKES = 8;
const YEAR_DIGITS = 4;

/** The one person of that name whom the season knows, unless the years of birth say otherwise. */
function knownProfile(season: Season, { fullName, born }: PersonnelEntry): object {
  const [one, another] = findPeople(season, fullName, SOME_NAMESAKES).filter(
    ({ profile }) =>
      nameKey(profile.fullName) === nameKey(fullName) &&
      (born === undefined ||
        profile.born === undefined ||
        born.slice(0, YEAR_DIGITS) === profile.born.slice(0, YEAR_DIGITS)),
  );
  return one && another === undefined ? one.profile : {};
}

function openPerson(season: Season, cell: Cell, block: number): FormPerson {
  const fields = fieldOrder.map((field) => {
    const made = fieldOf(cell, { at: 'person', block, field }, labelOf(field));
    return field === 'origin' ? { ...made, value: usualOrigin(rulesOf(season)) } : made;
  });
  return { block, fields };
}

function labelOf(key: FormProfileKey): string {
  const name = profileNames[key];
  return key === 'born' || key === 'joinedOn' || key === 'officialOn' ? form.dateHint(name) : name;
}

/** The third sheet: a block a person. */
export function committeeRows(people: readonly FormPerson[]): readonly FormRow[] {
  return [
    { kind: 'note', text: form.committeeNote },
    ...people.flatMap(({ block, name, fields }): readonly FormRow[] => [
      { kind: 'section', text: form.person(block + 1, name) },
      ...fields.map((field): FormRow => ({ kind: 'field', field })),
    ]),
  ];
}

/** Whoever is elected is grown up, and no centenarian: only what cannot be is told. The program's own choice. */
const OLDEST = 100;
const YOUNGEST = 18;
/** Admitted as a child: in times of war some were admitted before 18, which the Party's statutes ask for. */
const YOUNGEST_ADMISSION = 15;

export function committeeRules(
  season: Season,
  cell: Cell,
  people: readonly WhosePost[],
): readonly FormRule[] {
  const year = seasonYear(season, cell);
  const names = new Set(people.flatMap(({ block, name }) => (name === undefined ? [] : [block])));
  const posts = people.map((person) => personKey(person, 'position'));
  return people.flatMap((person): readonly FormRule[] => {
    const { block, personId } = person;
    const key = (field: FormProfileKey) => personKey(person, field);
    const [born, joined, official] = [key('born'), key('joinedOn'), key('officialOn')];
    const held = congressKey('heldOn');
    const order = (
      earlier: string,
      later: string,
      at: string,
      says: FormRule['says'],
      years = 0,
    ): FormRule => ({
      code: 'order',
      earlier,
      later,
      years,
      at,
      says,
    });
    return [
      ...(year === undefined
        ? []
        : ([
            {
              code: 'years',
              value: born,
              from: year - OLDEST,
              to: year - YOUNGEST,
              at: born,
              says: 'bornYears',
            },
          ] as const)),
      ...secretaries.map((word): FormRule => {
        const value = key('position');
        const others = posts.filter((post) => post !== value);
        return { code: 'alone', value, others, word, at: value, says: 'twoSecretaries' };
      }),
      ...(personId === undefined ? missingFields(key, names.has(block)) : []),
      order(born, joined, joined, 'joinedAfterBirth', YOUNGEST_ADMISSION),
      order(joined, official, official, 'officialAfterJoined'),
      order(joined, held, joined, 'joinedBeforeCongress'),
      order(official, held, official, 'officialBeforeCongress'),
    ];
  });
}

type WhosePost = Omit<FormPerson, 'fields'>;

function personKey({ block, personId }: WhosePost, field: FormProfileKey): string {
  return targetKey({ at: 'person', block, field, ...(personId !== undefined && { personId }) });
}

/** A cell has one secretary. */
const secretaries = wordsOf('position').filter(({ value }) => value === 'secretary');

/** A block that says anything says who it is, and with which post; of somebody proposed that is asked once the congress was held. */
function missingFields(key: (field: FormProfileKey) => string, isProposed: boolean): readonly FormRule[] {
  const [name, post] = [key('fullName'), key('position')];
  const others = fieldOrder.filter((field) => field !== 'fullName' && field !== 'origin').map(key);
  const because = isProposed ? congressKey('heldOn') : name;
  return [
    { code: 'needs', value: name, any: others, at: name, says: 'nameMissing' },
    { code: 'needs', value: post, any: [because], at: post, says: 'postMissing' },
  ];
}
