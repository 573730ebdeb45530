import type { SeasonPartName } from '../../domain/parts';
import { type ReportSectionId, reportSectionIds } from '../../domain/parts/report-texts';
import { vi } from '../../i18n';
import { report as reportWords } from '../../i18n/vi/report';
import { formatDate } from '../../text/dates';
import { cellsPlace } from './cell-places';
import {
  choice,
  date,
  field,
  flag,
  group,
  list,
  moment,
  type Place,
  type Places,
  people,
  whole,
} from './place';
import { rulePlaces } from './rule-places';

const { layout } = vi;
const { history, settings, documentRegister: register, preparation, schedule, reconciliation } = vi;
const { fields: own, groups } = history;

const ward = group({
  name: field(settings.committee.name),
  superiorOrganization: field(settings.committee.superiorOrganization),
  superior: field(settings.committee.superior),
  place: field(settings.committee.place),
  documentSuffix: field(own.documentSuffix),
  signedOnBehalfOf: field(settings.committee.signedOnBehalfOf),
  signerTitle: field(settings.committee.signerTitle),
  signerName: field(settings.committee.signerName),
  preparerName: field(settings.committee.preparerName),
  preparerPhone: field(settings.committee.preparerPhone),
});

const seasonSettings = group(
  {
    term: field(settings.season.term),
    previousTerm: field(settings.season.previousTerm),
    plannedFrom: date(settings.season.plannedFrom),
    plannedTo: date(settings.season.plannedTo),
    ruleSet: choice(settings.rules.ruleSet, vi.choices.ruleSet),
    ageAt: group({
      method: choice(settings.age.method, vi.choices.ageMethod),
      on: date(settings.age.on),
    }),
    percent: group(
      {
        digits: group({
          kind: choice(own.digitsKind, history.digits),
          count: field(settings.percent.digits),
        }),
        rounding: choice(settings.percent.rounding, vi.choices.rounding),
        trimZeros: flag(settings.percent.trimZeros),
      },
      groups.percent,
    ),
    ageBands: choice(settings.age.bands, vi.choices.ageBandSet),
  },
  groups.season,
);

const documents = list(
  'documents',
  {
    number: field(register.fields.sign),
    issuedOn: date(register.fields.issuedOn),
    issuer: field(register.fields.issuer),
    kind: choice(register.fields.kind, register.kinds),
    subject: field(register.fields.subject),
    purpose: choice(register.fields.purpose, register.purposes),
    attachment: field(own.attachment),
    link: field(own.link),
  },
  'subject',
);

/** Documents by their places in the list: they have no ids. */
const cited = (label: string) =>
  field(label, (value) =>
    (value as readonly number[]).map((place) => history.document(place + 1)).join(', '),
  );

const reportSections = Object.fromEntries(
  reportSectionIds.map((id) => [
    id,
    whole(
      { text: field(own.ownText), place: choice(own.ownPlace, vi.documentsScreen.report.section.places) },
      reportWords.sections[id],
    ),
  ]),
) as Readonly<Record<ReportSectionId, Place>>;

const { report } = vi.documentsScreen;
const { options } = vi.exportScreen;

const writing = {
  output: group(
    {
      leadingZeros: flag(options.leadingZeros),
      spelling: field(options.spelling),
      secrecyMark: field(options.secrecyMark),
      reportWording: choice(report.wording, report.wordings),
      reportMarginsMm: whole(
        {
          top: field(report.margins.top),
          bottom: field(report.margins.bottom),
          left: field(report.margins.left),
          right: field(report.margins.right),
        },
        groups.report,
      ),
      b1Layout: choice(options.b1Layout, options.b1Layouts),
      cardNumbers: flag(options.cardNumbers),
      dataDate: date(options.dataDate),
    },
    groups.output,
  ),
  layout: group(
    {
      set: choice(layout.set, layout.sets),
      name: field(layout.name),
      marginsMm: whole(
        {
          top: field(layout.margins.top),
          bottom: field(layout.margins.bottom),
          left: field(layout.margins.left),
          right: field(layout.margins.right),
        },
        layout.marginsGroup,
      ),
      mirrored: flag(layout.mirrored),
      headPt: field(layout.values.headPt),
      partyPt: field(layout.values.partyPt),
      kindPt: field(layout.values.kindPt),
      subjectPt: field(layout.values.subjectPt),
      bodyPt: field(layout.values.bodyPt),
      linePitchPt: field(layout.values.linePitchPt),
      endMark: field(layout.marks.endMark),
      receiverEnd: field(layout.marks.receiverEnd),
      lastBasisEnd: field(layout.marks.lastBasisEnd),
      congressSymbol: field(layout.marks.congressSymbol),
      signatureLines: field(layout.values.signatureLines),
      positionBold: flag(layout.positionBold),
    },
    layout.group,
  ),
  reportTexts: group(
    {
      number: field(report.number),
      issuedOn: date(report.issuedOn),
      recipients: field(report.recipients),
      ...reportSections,
    },
    groups.report,
  ),
  citations: group(
    {
      results: cited(register.citations.forms.results),
      plan: cited(register.citations.forms.plan),
      ratification: cited(register.citations.forms.ratification),
      profiles: cited(register.citations.forms.profiles),
    },
    groups.citations,
  ),
};

const exported: Places = {
  exportedOn: date(own.exportedOn),
  rows: field(own.rows, (value) => history.rows((value as readonly unknown[]).length)),
};

const going = {
  exports: {
    ...list('exports', { ...exported, earlier: whole(exported, own.earlier) }, (_item, id) => id),
    done: history.exported,
  },
  fillMappings: list(
    'fillMappings',
    {
      name: field(own.mapping),
      form: field(own.form),
      look: field(own.look),
      ties: field(own.ties, (value) => history.ties((value as readonly unknown[]).length)),
    },
    'name',
  ),
  acceptances: list(
    'acceptances',
    {
      code: field(own.code),
      subject: field(own.subject),
      data: field(own.data),
      reason: field(vi.closing.accept.reason),
      by: field(vi.closing.accept.by),
      at: moment(own.at),
    },
    'code',
  ),
};

const { fields: published } = reconciliation;

const compared = {
  publishedPapers: list(
    'publishedPapers',
    {
      title: field(published.title),
      number: field(published.number),
      publishedOn: date(published.publishedOn),
      titleTerm: field(published.titleTerm),
      bodyTerm: field(published.bodyTerm),
      note: field(vi.committee.fields.note),
    },
    'title',
  ),
  publishedFigures: list(
    'publishedFigures',
    {
      paper: field(own.paper, (value, { names }) => {
        return String(names.item(['publishedPapers', String(value)])?.['title'] ?? value);
      }),
      indicator: field(own.indicator, (value) => reconciliation.indicatorNamed(String(value))),
      count: field(own.count),
      percent: field(own.percent),
    },
    (item, id) => (item ? reconciliation.indicatorNamed(String(item['indicator'])) : id),
  ),
  previousSeason: group(
    {
      term: field(vi.terms.previous.term),
      heldOn: date(vi.terms.previous.heldOn),
      ruleSet: choice(settings.rules.ruleSet, vi.choices.ruleSet),
      source: field(own.source),
      rosterFrom: field(own.rosterFrom),
    },
    groups.previousSeason,
  ),
};

/** “35, 45” */
function ages(value: unknown): string {
  const told = value as readonly number[];
  return told.length === 0 ? history.none : told.join(', ');
}

const planned = {
  holidays: list(
    'holidays',
    {
      on: date(vi.holidays.columns.on),
      name: field(vi.holidays.columns.name),
      working: flag(vi.holidays.columns.working),
    },
    (item, id) => (item ? formatDate(String(item['on'])) : id),
  ),
  ageThresholds: group({
    under: field(vi.settings.age.under, ages),
    upTo: field(vi.settings.age.upTo, ages),
  }),
  workingWeek: group({
    daysOff: field(vi.holidays.week, (value) => {
      const days = value as readonly (keyof typeof vi.holidays.weekdays)[];
      return days.length === 0 ? history.none : days.map((day) => vi.holidays.weekdays[day]).join(', ');
    }),
  }),
  preparationItems: list(
    'preparationItems',
    {
      name: field(preparation.items.columns.name),
      group: choice(preparation.items.columns.group, preparation.groups),
      daysBefore: field(preparation.items.columns.daysBefore),
      valued: flag(preparation.items.columns.valued),
    },
    'name',
  ),
  usualSteps: list('usualSteps', { name: field(vi.personnel.steps.columns.name) }, 'name'),
  wardMembers: people(
    'wardMembers',
    {
      fullName: field(schedule.assignments.members.columns.fullName),
      post: field(schedule.assignments.members.columns.post),
      phone: field(schedule.assignments.members.columns.phone),
      note: field(vi.committee.fields.note),
    },
    groups.wardMembers,
  ),
};

const parts = {
  ...planned,
  ...writing,
  ...going,
  ...compared,
  rules: rulePlaces,
} satisfies Readonly<Record<SeasonPartName, Place>>;

/** What a season holds, beside its schema. */
export const seasonPlaces = group({
  note: field(own.seasonNote),
  committee: ward,
  season: seasonSettings,
  documents,
  cells: cellsPlace,
  ...parts,
});
