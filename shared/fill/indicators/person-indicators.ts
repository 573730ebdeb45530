import { furtherKeys } from '../../domain/profile-fields';
import type { CommitteeMember, Season } from '../../domain/season';
import { columnText } from '../../export/b2';
import { vi } from '../../i18n';
import { decidingVotes } from '../../statistics/deciding-votes';
import type { PersonSubject, RowIndicator } from './indicator';
import { countValue, dateValue, type IndicatorValue, shareValue, textValue } from './value';

/** The columns of B2: a row for each committee member. */
export function personIndicators(season: Season): readonly RowIndicator<PersonSubject>[] {
  const words = vi.fill.indicators;
  const headings = vi.sheets.headings.b2;
  const policy = season.season.percent;
  const one = (id: string, name: string, valueOf: (subject: PersonSubject) => IndicatorValue) => {
    return { id: `person.${id}`, group: words.groups.person, name, isShare: false, valueOf };
  };
  const profile = (id: Parameters<typeof columnText>[0], name: string) => {
    return one(id, name, ({ member }) => textValue(columnText(id, member)));
  };
  const date = (id: string, name: string, of: (member: CommitteeMember) => string | undefined) => {
    return one(id, name, ({ member }) => dateValue(of(member)));
  };
  return [
    one('ordinal', words.ordinal, ({ ordinal }) => countValue(ordinal)),
    one('cell', words.cellName, ({ cell }) => textValue(cell.name)),
    profile('fullName', headings.fullName),
    profile('position', headings.position),
    one('gender', words.gender, ({ member }) => textValue(member.gender && vi.choices.gender[member.gender])),
    date('born', headings.born, ({ born }) => born),
    date('bornMale', words.born(headings.male), ({ gender, born }) => (gender === 'male' ? born : undefined)),
    date('bornFemale', words.born(headings.female), ({ gender, born }) =>
      gender === 'female' ? born : undefined,
    ),
    profile('hometown', headings.hometown),
    profile('residence', headings.residence),
    profile('ethnicity', headings.ethnicity),
    profile('religion', headings.religion),
    date('joinedOn', headings.joinedOn, ({ joinedOn }) => joinedOn),
    date('officialOn', headings.officialOn, ({ officialOn }) => officialOn),
    profile('cardNumber', headings.cardNumber),
    profile('generalEducation', headings.generalEducation),
    profile('professionalLevel', headings.professionalLevel),
    profile('politicalTheory', headings.politicalTheory),
    profile('occupation', headings.occupation),
    profile('standing', headings.standing),
    one('votes', headings.votes, ({ cell, member }) =>
      countValue(decidingVotes(cell.congress, member)?.votes),
    ),
    {
      ...one('voteShare', headings.voteShare, ({ cell, member }) => {
        const votes = decidingVotes(cell.congress, member);
        return shareValue(votes?.of === undefined ? undefined : { count: votes.votes, of: votes.of }, policy);
      }),
      isShare: true,
    },
    ...furtherKeys.map((key) => profile(key, headings[key])),
    profile('note', words.note),
  ];
}
