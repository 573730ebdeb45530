import { politicalTheories, professionalLevels } from '../domain/choices';
import type { Cell, CommitteeMember, Election, Season } from '../domain/season';
import { wholeSample } from '../fixtures/whole/whole-sample';

/**
 * Small seasons of every shape that the papers have words for: appointments, several origins, vacancies, delegates,
 * somebody alone, nobody met, ties and void ballots. Between them each sentence of report and papers is met.
 */

const office = { certainty: 'office', source: 'Hướng dẫn' } as const;

type Change = (cells: readonly Cell[], season: Season) => void;

function shaped(cells: number, change: Change): Season {
  const whole = structuredClone(wholeSample());
  const season = { ...whole, cells: whole.cells.slice(0, cells) };
  change(season.cells, season);
  return season;
}

function members(cells: readonly Cell[]): readonly CommitteeMember[] {
  return cells.flatMap(({ congress }) => congress.committee);
}

function notHeld(cell: Cell): void {
  const { approvedSeats, plannedOn } = cell.congress;
  const planned = plannedOn === undefined ? {} : { plannedOn };
  cell.congress = { status: 'planned', approvedSeats, committee: [], ...planned };
}

function keepPosts({ congress }: Cell, keep: (member: CommitteeMember) => boolean): void {
  congress.committee = congress.committee.filter(keep);
}

function ballot(cell: Cell, body: Election['body'], votes: readonly (readonly [string, number])[]): Election {
  const papers = cell.congress.presentOfficial ?? 0;
  return {
    ...{ body, round: 1, seats: 1, issued: papers, collected: papers, valid: papers, invalid: 0 },
    candidates: votes.map(([fullName, count]) => ({ fullName, votes: count })),
  };
}

/** Committees that were appointed, one cell with a secretary alone, one still without anybody. */
function appointments(): Season {
  return shaped(4, (cells) => {
    const [first, second, , last] = cells;
    for (const cell of cells) delete cell.congress.elections;
    for (const [index, member] of members(cells).entries()) {
      member.origin = 'appointed';
      member.standing = (['reelected', 'returning', 'firstTime'] as const)[index % 3] ?? 'reelected';
    }
    if (last) notHeld(last);
    if (second) {
      keepPosts(second, ({ position }) => position === 'secretary');
      second.congress.approvedSeats = { committee: 0, secretary: 1, deputySecretary: 0 };
    }
    if (first) Object.assign(first, { minutes: { ...first.minutes, term: '2022-2027' } });
  });
}

/** The same where the rules of the season alone say so. */
function ruled(): Season {
  const season = appointments();
  for (const member of members(season.cells)) delete member.origin;
  return { ...season, rules: { appointmentsOnly: { value: true, ...office } } };
}

/** A secretary who was appointed, a deputy and members whom no ballot elected. */
function vacancies(): Season {
  return shaped(3, (cells) => {
    const [first, second, third] = cells;
    if (!first || !second || !third) return;
    const [secretary] = first.congress.committee;
    if (!secretary) return;
    Object.assign(secretary, { origin: 'appointed', ethnicity: 'Chăm' });
    delete secretary.concurrentHead;
    delete first.personnel;
    first.congress.elections = (first.congress.elections ?? [])
      .filter(({ body }) => body !== 'secretary')
      .map((each) => ({ ...each, candidates: each.candidates.filter(({ id }) => id !== secretary.id) }));
    const { elections = [], committee } = second.congress;
    const lost = (each: Election): Election =>
      each.body === 'deputySecretary'
        ? { ...each, candidates: each.candidates.map((one) => ({ ...one, votes: 1 })) }
        : each;
    second.congress.elections = [...elections.map(lost), ...elections.map(lost).slice(-1)].map((each, at) =>
      at === elections.length ? { ...each, round: 2 } : each,
    );
    second.congress.committee = committee.filter(({ position }) => position !== 'deputySecretary');
    for (const member of members([third])) delete member.origin;
    delete third.congress.elections;
    third.congress.approvedSeats.committee = 9;
  });
}

/** Delegates, thresholds of age, second posts, a tie that the congress decides and a ballot that is void. */
function ballots(): Season {
  return shaped(3, (cells, season) => {
    season.rules = { delegates: { value: true, ...office } };
    season.ageThresholds = { under: [25, 35], upTo: [60] };
    season.citations = { ratification: [0], results: [0] };
    season.documents = [{ subject: 'về đại hội chi bộ' }, ...(season.documents ?? [])];
    const [first, second] = cells;
    if (!first || !second) return;
    for (const [index, member] of members(cells).entries()) {
      member.gender = index % 4 === 0 ? 'female' : 'male';
      if (index < 2) Object.assign(member, { frontHead: true, ethnicity: 'Chăm', religion: 'Phật giáo' });
      if (index === 2) member.born = '1990';
      member.professionalLevel = professionalLevels[index % professionalLevels.length] ?? 'none';
      member.politicalTheory = politicalTheories[index % politicalTheories.length] ?? 'none';
    }
    const [one, two] = first.congress.committee.map(({ fullName }) => fullName);
    const half = Math.ceil((first.congress.presentOfficial ?? 0) * 0.6);
    const tied = ballot(first, 'delegates', [
      [one ?? '', half],
      [two ?? '', half],
    ]);
    const spoilt = ballot(first, 'alternateDelegates', []);
    const given = {
      ...spoilt,
      collected: (spoilt.issued ?? 0) + 1,
      candidates: [{ fullName: two ?? '' }],
    };
    const [taken, ...others] = tied.candidates;
    const decided = { ...tied, round: 2, candidates: [{ ...taken, elected: true }, ...others] };
    first.congress.elections?.push({ ...tied, decisionNote: 'bốc thăm' }, decided, given);
    const elected = ballot(second, 'delegates', [[second.congress.committee[0]?.fullName ?? '', half]]);
    second.congress.elections?.push({ ...elected, seats: 1 });
  });
}

/** Everybody who came is known by the list of members, in papers of the newest layout. */
function attended(): Season {
  return shaped(1, ([cell], season) => {
    season.layout = { set: 'hd05-2026' };
    if (!cell) return;
    delete cell.absences;
    const known = { status: 'official', generalEducation: '12/12', gender: 'male', born: '1970' } as const;
    const levels = { professionalLevel: 'university', politicalTheory: 'elementary' } as const;
    cell.roster = Array.from({ length: cell.congress.presentOfficial ?? 0 }, (_, at) => {
      return { id: `m${String(at)}`, fullName: `Đảng viên ${String(at)}`, ...known, ...levels };
    });
  });
}

/** A cell whose committee is one woman, who sat before or never did. */
function alone(standing: NonNullable<CommitteeMember['standing']>): Season {
  return shaped(1, ([cell]) => {
    if (!cell) return;
    keepPosts(cell, ({ position }) => position === 'secretary');
    const elections = (cell.congress.elections ?? []).filter(({ body }) => body === 'secretary');
    const approvedSeats = { committee: 0, secretary: 1, deputySecretary: 0 };
    Object.assign(cell.congress, { elections, approvedSeats });
    for (const member of members([cell])) Object.assign(member, { gender: 'female', standing });
  });
}

/** Nobody sat before, no secretary, no surplus, none elected in full. */
function newcomers(): Season {
  return shaped(2, (cells) => {
    for (const cell of cells) {
      keepPosts(cell, ({ position }) => position !== 'secretary');
      cell.congress.elections = (cell.congress.elections ?? []).flatMap((each): Election[] => {
        if (each.body === 'secretary') return [];
        return each.body === 'committee'
          ? [{ ...each, candidates: each.candidates.slice(0, each.seats) }]
          : [each];
      });
    }
    for (const member of members(cells)) Object.assign(member, { standing: 'firstTime', gender: 'male' });
  });
}

/** One of them sat before and is a woman, one stood again and failed, one deputy. */
function ones(): Season {
  return shaped(3, (cells) => {
    for (const [index, member] of members(cells).entries()) {
      Object.assign(member, {
        standing: index === 1 ? 'reelected' : 'returning',
        gender: index === 1 ? 'female' : 'male',
        born: index === 1 ? '1990' : '1960',
        professionalLevel: 'university',
        politicalTheory: 'advanced',
        religion: index === 1 ? 'Phật giáo' : 'Không',
      });
    }
    const [first, ...rest] = cells;
    if (!first) return;
    delete first.plan;
    first.congress.approvedSeats.secretary = 2;
    for (const each of first.congress.elections ?? []) if (each.body === 'secretary') each.seats = 2;
    for (const cell of rest) keepPosts(cell, ({ position }) => position !== 'deputySecretary');
    first.personnel = [{ id: 'x1', fullName: 'Người Không Trúng', standing: 'reelected', approved: true }];
    first.congress.elections
      ?.find(({ body }) => body === 'committee')
      ?.candidates.push({ fullName: 'Người Không Trúng', votes: 1 });
  });
}

/** Of nobody anything is known but the name, nor who came, nor how many were approved. */
function bare(): Season {
  return shaped(2, (cells) => {
    for (const cell of cells) {
      const { heldOn, committee } = cell.congress;
      const names = committee.map(({ id, fullName, position }) => ({ id, fullName, position }));
      cell.congress = { status: 'held', approvedSeats: {}, committee: names, ...(heldOn && { heldOn }) };
    }
  });
}

/** Congresses were held and nothing of them entered, nor what came after, nor how the office writes. */
function unentered(): Season {
  return shaped(2, (cells, season) => {
    const { name } = season.committee;
    season.committee = { name };
    delete season.reportTexts;
    for (const cell of cells) {
      for (const part of ['plan', 'minutes', 'ratification', 'papers'] as const)
        Reflect.deleteProperty(cell, part);
      cell.congress.committee = [];
      delete cell.congress.elections;
    }
    const [first] = cells;
    if (first) first.congress.approvedSeats = {};
  });
}

/** No congress was held yet, and one prepared nothing. */
function early(): Season {
  return shaped(3, (cells) => {
    cells.forEach(notHeld);
    delete cells[0]?.preparation;
  });
}

/** A season that was only just begun. */
function empty(): Season {
  return shaped(0, (_, season) => {
    delete season.reportTexts;
  });
}

/** The shapes by their names. */
export function shapedSeasons(): Readonly<Record<string, Season>> {
  return {
    ...{
      appointments: appointments(),
      ruled: ruled(),
      vacancies: vacancies(),
      ballots: ballots(),
      newcomers: newcomers(),
    },
    ...{ returning: alone('returning'), firstTime: alone('firstTime'), ones: ones(), early: early() },
    ...{ reelected: alone('reelected'), bare: bare(), unentered: unentered() },
    ...{ attended: attended(), empty: empty() },
  };
}
