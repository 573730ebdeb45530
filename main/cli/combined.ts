import { check } from '../../shared/checks';
import { type Conflict, combinedJson, conflictsOf, type Ward } from '../../shared/combined/combined';
import { newestOf, sameWards } from '../../shared/combined/same-wards';
import { addFigures, totalPolicy, wardFigures } from '../../shared/combined/total';
import { wardReport } from '../../shared/export/documents/ward-report';
import { buildWardTotals, type TotalCode, type WardTotalsOptions } from '../../shared/export/ward-sheets';
import { combinedTexts } from '../../shared/i18n/vi/combined';
import { figuresJson, statsJson } from '../../shared/statistics';
import { formatMoment } from '../../shared/text/dates';
import { localDay } from '../../shared/text/local-day';
import { createCombinedFile, readCombinedFile, readWards } from '../db/combined-file';
import { writeDurably } from '../db/durable-write';
import { exportDocument } from '../files/export-document';
import { totalReportPath, totalSheetsPath } from '../files/export-wards';
import { type Command, DATA_FILE, wordOf } from './command';
import { reportFailure } from './failure';
import { printed, printFindings } from './findings-output';
import { json } from './json';
import { statsTable, totalsTable } from './stats-table';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** What the commands do where the file holds several wards. */

const texts = combinedTexts.cli;

/** `merge`: several wards' files, packages or combined files in one; with any problem nothing is written. */
export const mergeCommand: Command = {
  signature: {
    words: ['GỘP.dhcb', DATA_FILE],
    more: DATA_FILE,
    options: { replace: {}, apart: {}, force: {} },
  },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const { wards: all, untaken, key } = await readWards(call.words.slice(1));
    if (untaken.length > 0) {
      const statuses = untaken.map((one) => reportFailure(terminal, one.path, one.error));
      return statuses.includes(exitStatus.fileRefused) ? exitStatus.fileRefused : exitStatus.wrong;
    }
    const apart = call.switches.has('apart');
    const wards = call.switches.has('replace') ? withoutOlder(all, apart, terminal) : all;
    const created = await createCombinedFile(path, wards, {
      overwrite: call.switches.has('force'),
      apart,
      key,
    });
    if (!created.ok) return reportFailure(terminal, path, created.error);
    for (const conflict of conflictsOf(wards)) {
      terminal.complain(texts.note(conflictText(conflict)));
    }
    terminal.print(texts.merged(path, wards.length));
    return exitStatus.done;
  },
};

/** Without the older files of wards that were sent again; says which. */
function withoutOlder(wards: readonly Ward[], apart: boolean, terminal: Terminal): readonly Ward[] {
  const same = sameWards(wards).filter(({ kind }) => kind === 'sure' || !apart);
  for (const { season, source } of same.flatMap((one) => one.wards.slice(0, -1))) {
    const { replaced } = combinedTexts.same;
    terminal.complain(texts.note(replaced(season.committee.name, source.file, formatMoment(source.takenAt))));
  }
  return newestOf(wards, same);
}

function conflictText({ code, values }: Conflict): string {
  const parts = values.map(
    ({ value, names }) =>
      `${combinedTexts.conflictValue(code, value)} (${combinedTexts.conflictNames(names)})`,
  );
  return `${combinedTexts.conflicts[code]}: ${parts.join('; ')}.`;
}

/** What a reading command tells of a combined file. */
export type TellCombined = (wards: readonly Ward[], asJson: boolean, terminal: Terminal) => ExitStatus;

/** Reads the combined file and tells of it. */
export async function tellCombined(
  path: string,
  tell: TellCombined,
  asJson: boolean,
  terminal: Terminal,
): Promise<ExitStatus> {
  const file = await readCombinedFile(path);
  return file.ok ? tell(file.value.wards, asJson, terminal) : reportFailure(terminal, path, file.error);
}

export const dumpCombined: TellCombined = (wards, _asJson, terminal) => {
  terminal.print(json(combinedJson(wards)));
  return exitStatus.done;
};

export const statsCombined: TellCombined = (wards, asJson, terminal) => {
  if (asJson) {
    const total = addFigures(wards.map(({ season }) => wardFigures(season)));
    terminal.print(
      json({
        total: figuresJson(total, totalPolicy(wards)),
        wards: wards.map(({ source, season }) => ({
          name: season.committee.name,
          source,
          ...statsJson(season),
        })),
      }),
    );
    return exitStatus.done;
  }
  for (const { source, season } of wards) {
    terminal.print(texts.ward(season.committee.name, source.file));
    terminal.print(statsTable(season));
  }
  terminal.print(`== ${texts.total}`);
  terminal.print(totalsTable(wards));
  return exitStatus.done;
};

export const checkCombined: TellCombined = (wards, asJson, terminal) => {
  const findings = wards.flatMap(({ season }, index) =>
    check(season, { today: localDay(new Date()) }).map((finding) => {
      const one = printed(finding);
      return {
        ...one,
        where: `wards[${String(index)}].season${one.where === '' ? '' : '.'}${one.where}`,
        message: `${season.committee.name}: ${one.message}`,
      };
    }),
  );
  return printFindings(findings, asJson, terminal);
};

export const verifyCombined: TellCombined = (wards, _asJson, terminal) => {
  terminal.print(texts.verify(wards.length));
  for (const { season, source } of wards) {
    terminal.print(texts.source(season.committee.name, source.file, source.sha256, source.takenAt));
  }
  return exitStatus.done;
};

/** Writes the total sheet of the wards into the folder, and its report where it is asked for; prints the paths. */
export async function exportTotals(
  wards: readonly Ward[],
  { folder, stem, report, totals, b1Layout }: TotalTargets,
  terminal: Terminal,
): Promise<ExitStatus> {
  const generatedOn = localDay(new Date());
  if (totals.length > 0) {
    const target = totalSheetsPath(folder, stem);
    const bytes = buildWardTotals(wards, { generatedOn, sheets: totals, b1Layout });
    const written = await writeDurably(target, bytes);
    if (!written.ok) return reportFailure(terminal, target, written.error);
    terminal.print(target);
  }
  if (!report) return exitStatus.done;
  const path = totalReportPath(folder, stem);
  const told = await exportDocument(path, wardReport(wards, { generatedOn }));
  if (!told.ok) return reportFailure(terminal, path, told.error);
  terminal.print(path);
  return exitStatus.done;
}

/** Where the totals go, and which. */
export interface TotalTargets extends Pick<WardTotalsOptions, 'b1Layout'> {
  readonly totals: readonly TotalCode[];
  readonly folder: string;
  /** Begins the name of each file. */
  readonly stem: string;
  readonly report: boolean;
}
