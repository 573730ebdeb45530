import type { CellPartName } from '../../domain/parts';
import { rosterKeys } from '../../domain/profile-fields';
import { vi } from '../../i18n';
import { paperName } from '../../i18n/vi/papers';
import type { Fields } from '../difference';
import { ballotName, paperPlaces } from './congress-places';
import {
  type At,
  choice,
  date,
  field,
  flag,
  group,
  knownPerson,
  list,
  lowered,
  moment,
  type Place,
  people,
} from './place';
import { personPlaces, profilePlaces } from './profile-places';

const { history, choices, personnel, preparation, aftermath, papers, roster, absences } = vi;
const { fields: own, groups } = history;
const { minutes } = vi.documentsScreen.papers;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A step of the personnel work, which the votes name by its id. */
function stepName(id: string, { names, path }: At): string {
  const [, cellId = ''] = path;
  const own = textOf(names.item(['cells', cellId, 'personnelSteps', id])?.['name']);
  return textOf(names.item(['usualSteps', id])?.['name']) ?? own ?? id;
}

const votes = field(own.votes, (value, at) => {
  const given = value as readonly { readonly step: string; readonly count: number }[];
  return given.length === 0
    ? history.none
    : given.map(({ step, count }) => history.fromCount(stepName(step, at), count)).join('; ');
});

const personnelParts = {
  personnel: people(
    'personnel',
    {
      fullName: field(personnel.list.columns.fullName),
      gender: choice(personnel.list.columns.gender, choices.gender),
      born: date(personnel.list.columns.born),
      personId: knownPerson,
      occupation: field(vi.committee.fields.occupation),
      post: choice(personnel.list.columns.post, choices.position),
      standing: choice(personnel.list.columns.standing, choices.standing),
      previousPosition: choice(vi.committee.fields.previousPosition, choices.position),
      leaves: flag(personnel.list.columns.leaves),
      reason: field(own.reason),
      votes,
      approved: flag(personnel.list.columns.approved),
      note: field(vi.committee.fields.note),
    },
    groups.personnel,
  ),
  personnelSteps: list(
    'personnelSteps',
    {
      name: field(personnel.steps.columns.name),
      heldOn: date(personnel.steps.columns.heldOn),
      voters: field(personnel.steps.columns.voters),
      note: field(vi.committee.fields.note),
    },
    'name',
  ),
  personnelApproval: group(
    {
      requestedOn: date(personnel.approval.requestedOn),
      requestNumber: field(personnel.approval.requestNumber),
      approvedOn: date(personnel.approval.approvedOn),
      decisionNumber: field(personnel.approval.decisionNumber),
    },
    groups.personnelApproval,
  ),
};

/** An item of preparation by its id: as the office calls it, else as the list that the program begins with. */
function preparationName(_item: Fields | undefined, id: string, { names }: At): string {
  const ownName = textOf(names.item(['preparationItems', id])?.['name']);
  return ownName ?? preparation.defaults.find((each) => each.id === id)?.name ?? id;
}

const planParts = {
  plan: group(
    {
      guides: field(own.guides, (value, { names }) => {
        const guides = (value as readonly string[]).map(
          (id) => textOf(names.item(['wardMembers', id])?.['fullName']) ?? id,
        );
        return guides.length === 0 ? history.none : guides.join(', ');
      }),
      session: choice(vi.schedule.list.columns.session, vi.schedule.sessions),
      startsAt: field(vi.schedule.list.columns.startsAt),
      venue: field(vi.schedule.list.columns.venue),
      note: field(vi.committee.fields.note),
    },
    groups.plan,
  ),
  preparation: list(
    'preparation',
    {
      state: choice(preparation.detail.state, preparation.states),
      doneOn: date(preparation.detail.doneOn),
      by: field(preparation.detail.by),
      note: field(preparation.detail.note),
      valueMillion: field(preparation.detail.value),
    },
    preparationName,
  ),
};

const { form } = aftermath;

const afterParts = {
  papers: list(
    'papers',
    { receivedOn: date(papers.columns.receivedOn), note: field(papers.columns.note) },
    (_item, id) => paperName(id),
  ),
  ratification: group(
    {
      requestedOn: date(papers.cell.fields.requestedOn),
      requestNumber: field(papers.cell.fields.requestNumber),
      decidedOn: date(papers.cell.fields.decidedOn),
      decisionNumber: field(papers.cell.fields.decisionNumber),
      complaint: flag(papers.cell.fields.complaint),
    },
    groups.ratification,
  ),
  aftermath: group(
    {
      divisionOn: date(form.divisionOn),
      workingRulesOn: date(form.workingRulesOn),
      workingRulesNumber: field(form.workingRulesNumber),
      resolutionOn: date(form.resolutionOn),
      resolutionNumber: field(form.resolutionNumber),
      actionPlanOn: date(form.actionPlanOn),
      actionPlanNumber: field(form.actionPlanNumber),
      note: field(form.note),
    },
    groups.aftermath,
  ),
  division: {
    ...list('division', { duties: field(aftermath.division.duties) }, (_item, id, { names }) => {
      return names.person(id) ?? id;
    }),
    ofPeople: true,
    label: groups.division,
  },
  termChanges: people(
    'termChanges',
    {
      kind: choice(vi.termChanges.form.kind, vi.termChanges.kinds),
      personId: knownPerson,
      fullName: field(vi.committee.fields.fullName),
      gender: choice(vi.termChanges.form.gender, choices.gender),
      born: date(vi.termChanges.form.born),
      on: date(vi.termChanges.form.on),
      decision: field(vi.termChanges.table.columns.decision),
      position: choice(vi.termChanges.form.position, choices.position),
      note: field(vi.termChanges.form.note),
    },
    groups.termChanges,
  ),
};

const congressParts = {
  absences: people(
    'absences',
    {
      fullName: field(absences.columns.fullName),
      personId: knownPerson,
      kind: choice(absences.columns.kind, choices.absenceKind),
      reason: field(absences.columns.reason),
      accepted: flag(absences.columns.accepted),
    },
    groups.absences,
  ),
  closings: list(
    'closings',
    {
      kind: choice(own.closing, history.closings),
      at: moment(own.at),
      by: field(own.by),
      reason: field(own.reason),
    },
    (item, id) =>
      item?.['kind'] === 'reopened' ? history.closings.reopened : item ? history.closings.finished : id,
  ),
  invalidPapers: list('invalidPapers', { reason: field(own.reason) }, (_item, id) => ballotName(id, '-')),
  minutes: group(
    {
      congressNumber: field(minutes.fields.congressNumber),
      term: field(minutes.fields.term),
      venue: field(minutes.fields.venue),
      presidium: field(minutes.fields.presidium),
      copies: field(minutes.fields.copies),
      endsAt: field(minutes.fields.endsAt),
      headTeller: field(minutes.fields.headTeller),
      tellers: field(minutes.fields.tellers),
    },
    groups.minutes,
  ),
  roster: people(
    'roster',
    {
      ...personPlaces(rosterKeys),
      status: choice(roster.columns.status, choices.rosterStatus),
      exempt: flag(roster.dialog.exempt),
    },
    groups.roster,
  ),
};

const secondParts = {
  secondBallots: {
    ...list('secondBallots', paperPlaces, (_item, id) => ballotName(id, ' ')),
    bare: true,
  },
  secondVotes: people(
    'secondVotes',
    {
      ballot: field(own.ballot, (value) => ballotName(String(value), ' ')),
      fullName: field(vi.ballots.columns.name),
      personId: knownPerson,
      votes: field(vi.ballots.columns.votes),
    },
    groups.secondVotes,
  ),
  secondEntry: group(
    {
      by: field(vi.secondEntry.by),
      finishedAt: moment(own.finishedAt),
      finished: flag(own.finished),
    },
    groups.secondEntry,
  ),
};

const termParts = {
  formerMembers: people(
    'formerMembers',
    {
      fullName: field(vi.committee.fields.fullName),
      gender: choice(vi.committee.fields.gender, choices.gender),
      born: date(vi.committee.fields.born),
      personId: knownPerson,
      term: field(own.formerTerm),
    },
    groups.formerMembers,
  ),
  lineage: list(
    'lineage',
    {
      kind: choice(vi.cellChanges.form.kind, vi.cellChanges.kinds),
      name: field(own.earlierName),
      on: date(vi.cellChanges.form.on),
      decision: field(vi.cellChanges.table.columns.decision),
    },
    (item, id) => {
      const kind = String(item?.['kind']) as keyof typeof vi.cellChanges.kinds;
      const words = item ? lowered(vi.cellChanges.kinds[kind]) : id;
      return typeof item?.['name'] === 'string' ? `${words} (${item['name']})` : words;
    },
  ),
  previousCommittee: people(
    'previousCommittee',
    {
      ...profilePlaces,
      personId: knownPerson,
      cameBecause: choice(own.cameBecause, vi.termChanges.kinds),
      since: date(own.since),
      lastPosition: choice(own.lastPosition, choices.position),
      until: date(vi.terms.previous.columns.until),
      leftBecause: choice(own.leftBecause, vi.termChanges.kinds),
      decision: field(vi.common.dated.decision),
    },
    groups.previousCommittee,
  ),
  delegateSeats: group(
    {
      delegates: field(vi.congress.fields.delegates),
      alternateDelegates: field(vi.congress.fields.alternateDelegates),
    },
    groups.seats,
  ),
  previousCongress: group(
    {
      heldOn: date(vi.congress.fields.heldOn),
      name: field(own.earlierName),
      approvedSeats: group(
        {
          committee: field(vi.congress.fields.committee),
          secretary: field(vi.congress.fields.secretary),
          deputySecretary: field(vi.congress.fields.deputySecretary),
        },
        groups.seats,
      ),
    },
    groups.previousCongress,
  ),
};

/** The parts of a cell. */
export const cellPartPlaces = {
  ...congressParts,
  ...planParts,
  ...personnelParts,
  ...afterParts,
  ...secondParts,
  ...termParts,
} satisfies Readonly<Record<CellPartName, Place>>;
