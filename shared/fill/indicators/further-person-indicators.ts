import { isMinority } from '../../domain/catalogues/ethnicities';
import { isReligious } from '../../domain/catalogues/religions';
import { positions } from '../../domain/choices';
import { vi } from '../../i18n';
import { fillCatalogue } from '../../i18n/vi/fillCatalogue';
import { profileNames } from '../../i18n/vi/profile';
import { partyAgeOf } from '../../statistics/party-age';
import { yearValue } from './further-cell-indicators';
import type { PersonSubject, RowIndicator } from './indicator';
import { countValue, type IndicatorValue, markValue, textValue } from './value';

/** What a superior's form can ask of each person beyond the columns of B2. */

const words = fillCatalogue;
const group = vi.fill.indicators.groups.person;

type PersonIndicator = RowIndicator<PersonSubject>;

export function furtherPersonIndicators(): readonly PersonIndicator[] {
  const one = (
    id: string,
    name: string,
    valueOf: (subject: PersonSubject) => IndicatorValue,
  ): PersonIndicator => {
    return { id: `person.${id}`, group, name, isShare: false, valueOf };
  };
  const mark = (id: string, name: string, holds: (subject: PersonSubject) => boolean | undefined) =>
    one(`mark.${id}`, words.mark(name), (subject) => markValue(holds(subject)));
  const { gender, standing, position } = vi.choices;
  const { people: groups } = vi.fill.indicators;
  return [
    one('bornYear', words.bornYear, ({ member }) => yearValue(member.born)),
    one('bornYearMale', words.bornYearOf(gender.male), ({ member }) => yearOf(member, 'male')),
    one('bornYearFemale', words.bornYearOf(gender.female), ({ member }) => yearOf(member, 'female')),
    one('age', words.age, ({ age }) => countValue(age)),
    one('partyAge', words.partyAge, ({ member, cell }) => countValue(partyAgeOf(member, cell.congress))),
    one('previousPosition', words.previousPosition, ({ member: { previousPosition } }) =>
      textValue(previousPosition && vi.choices.position[previousPosition]),
    ),
    one('nationalId', profileNames.nationalId, ({ member }) => textValue(member.nationalId)),
    mark('male', gender.male, ({ member }) => isOneOf(member.gender, 'male')),
    mark('female', gender.female, ({ member }) => isOneOf(member.gender, 'female')),
    mark('reelected', standing.reelected, ({ member }) => isOneOf(member.standing, 'reelected')),
    mark('new', groups.new, ({ member }) => {
      return isOneOf(member.standing, 'returning', 'firstTime');
    }),
    mark('firstTime', standing.firstTime, ({ member }) => isOneOf(member.standing, 'firstTime')),
    ...positions.map((post) => mark(post, position[post], ({ member }) => member.position === post)),
    mark('ethnicMinority', groups.ethnicMinority, ({ member }) => isMinority(member)),
    mark('religious', groups.religious, ({ member }) => isReligious(member)),
  ];
}

/** Undefined where nothing is entered. */
function isOneOf<T>(value: T | undefined, ...wanted: readonly T[]): boolean | undefined {
  return value === undefined ? undefined : wanted.includes(value);
}

function yearOf({ gender, born }: PersonSubject['member'], of: 'male' | 'female'): IndicatorValue {
  return yearValue(gender === of ? born : undefined);
}
