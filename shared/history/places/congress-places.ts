import type { ElectionBody } from '../../domain/choices';
import { vi } from '../../i18n';
import { choice, date, field, group, knownPerson, list, lowered, type Places, people } from './place';
import { profilePlaces } from './profile-places';

const { congress, ballots, history } = vi;

/** The counts of a ballot's papers, in the first entry and in the second. */
export const paperPlaces: Places = {
  body: choice(vi.documentsScreen.papers.body, ballots.names),
  round: field(history.fields.round),
  seats: field(ballots.fields.seats),
  issued: field(ballots.fields.issued),
  collected: field(ballots.fields.collected),
  valid: field(ballots.fields.valid),
  invalid: field(ballots.fields.invalid),
};

/** A ballot by its body and round, as they stand in a name like “committee 2”. */
export function ballotName(name: string, between: string): string {
  const [body = '', round] = name.split(between);
  return Object.hasOwn(ballots.names, body)
    ? lowered(ballots.ballot(body as ElectionBody, Number(round ?? 1)))
    : name;
}

const candidates = people('candidates', {
  id: knownPerson,
  fullName: field(ballots.detailFields.fullName),
  gender: choice(ballots.detailFields.gender, vi.choices.gender),
  born: date(ballots.detailFields.born),
  source: choice(ballots.detailFields.source, ballots.sources),
  votes: field(ballots.columns.votes),
  elected: field(history.fields.elected, (value) =>
    value === true ? ballots.decision.names.elected : ballots.decision.names.notElected,
  ),
});

const elections = {
  ...list(
    'elections',
    { ...paperPlaces, decisionNote: field(ballots.fields.decisionNote), candidates },
    (_item, id) => ballotName(id, ' '),
  ),
  bare: true,
};

const { fields } = congress;

export const congressPlaces = group({
  status: choice(fields.status, vi.choices.congressStatus),
  plannedOn: date(fields.plannedOn),
  heldOn: date(fields.heldOn),
  summonedOfficial: field(fields.summonedOfficial),
  presentOfficial: field(fields.presentOfficial),
  absentExcused: field(fields.absentExcused),
  absentUnexcused: field(fields.absentUnexcused),
  absentTransferred: field(fields.absentTransferred),
  absentExempt: field(fields.absentExempt),
  suspended: field(fields.suspended),
  approvedSeats: group(
    {
      committee: field(fields.committee),
      secretary: field(fields.secretary),
      deputySecretary: field(fields.deputySecretary),
    },
    history.groups.seats,
  ),
  elections,
  committee: people('committee', profilePlaces),
});
