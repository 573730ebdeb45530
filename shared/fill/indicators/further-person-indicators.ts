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
  const mark = (id: string, name: string, holds: (subject: PersonSubject) => boolean) =>
    one(`mark.${id}`, words.mark(name), (subject) => markValue(holds(subject)));
  const { gender, standing } = vi.choices;
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
    mark('male', gender.male, ({ member }) => member.gender === 'male'),
    mark('female', gender.female, ({ member }) => member.gender === 'female'),
    mark('reelected', standing.reelected, ({ member }) => member.standing === 'reelected'),
    mark('new', vi.fill.indicators.people.new, ({ member }) => {
      return member.standing === 'returning' || member.standing === 'firstTime';
    }),
    mark('firstTime', standing.firstTime, ({ member }) => member.standing === 'firstTime'),
  ];
}

function yearOf({ gender, born }: PersonSubject['member'], of: 'male' | 'female'): IndicatorValue {
  return yearValue(gender === of ? born : undefined);
}
