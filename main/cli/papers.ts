import { basename, extname, join } from 'node:path';
import { agenda, lateCells } from '../../shared/agenda/agenda';
import type { Cell } from '../../shared/domain/season';
import { activeCells, anyHeld } from '../../shared/domain/season-views';
import { appError } from '../../shared/errors';
import { boundPrintouts } from '../../shared/export/documents/bound-printouts';
import type { PrintoutOptions } from '../../shared/export/documents/printout-kinds';
import { printoutLack } from '../../shared/export/documents/printout-sections';
import { reminderModel } from '../../shared/export/documents/reminder';
import { reportModel } from '../../shared/export/documents/report';
import { buildDocx } from '../../shared/export/docx';
import { vi } from '../../shared/i18n';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';
import { atOnce } from '../../shared/stepwise';
import { localDay } from '../../shared/text/local-day';
import { type DataFileSnapshot, readDataFile } from '../db/data-file';
import { writeDurably } from '../db/durable-write';
import { safeFileName } from '../files/file-name';
import type { Call } from './call';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { refusalOf } from './outputs';
import { type AskedPapers, nameOf, paperOptions, readAskedPapers } from './papers-asked';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** `papers`: papers of one cell or of all, each cell's in a file of its own or all in one. Prints the paths. */
export const papersCommand: Command = {
  signature: { words: [DATA_FILE], options: paperOptions },
  run: async (call, terminal) => {
    const asked = readAskedPapers(call);
    if (!asked.ok) return wrong(asked.error, terminal);
    const path = wordOf(call, 0);
    const file = await readDataFile(path);
    if (!file.ok) return reportFailure(terminal, path, file.error);
    const cells = cellsOf(call, file.value);
    if (!cells.ok) return wrong(cells.error, terminal);
    return write(call, asked.value, file.value, cells.value, terminal);
  },
};

function wrong(problems: readonly string[], terminal: Terminal): ExitStatus {
  for (const line of problems) terminal.complain(line);
  return exitStatus.wrong;
}

/** The cell that is asked for, by its id, or all. */
function cellsOf(call: Call, { season }: DataFileSnapshot): Result<readonly Cell[], readonly string[]> {
  const asked = call.values.get('cell');
  const cells = activeCells(season);
  const found = cells.filter(({ id }) => asked === undefined || id === asked);
  if (found.length > 0) return ok(found);
  return fail([
    asked === undefined ? cli.papers.noCells : cli.papers.unknownCell(asked),
    ...cells.map(({ id, name }) => cli.papers.kindLine(id, name)),
  ]);
}

/** A file and what makes it. */
interface Order {
  readonly path: string;
  readonly make: () => Uint8Array;
}

async function write(
  call: Call,
  asked: AskedPapers,
  file: DataFileSnapshot,
  cells: readonly Cell[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const [name] = asked.names;
  const alone = name === 'reminder' || name === 'report' ? ofSeason[name] : undefined;
  const orders = alone ? alone.orders(call, file, cells) : ordersOf(call, asked, file, cells, terminal);
  if (orders.length === 0) {
    return alone ? reportFailure(terminal, wordOf(call, 0), appError(alone.lacks)) : exitStatus.wrong;
  }
  const refusal = await refusalOf(call, orders);
  if (refusal) return reportFailure(terminal, refusal.path ?? wordOf(call, 0), refusal);
  for (const { path, make } of orders) {
    const written = await writeDurably(path, make());
    if (!written.ok) return reportFailure(terminal, path, written.error);
    terminal.print(path);
  }
  return exitStatus.done;
}

function optionsOf({ kinds, choice }: AskedPapers, sample: boolean): PrintoutOptions {
  return { ...choice, kinds, sample, generatedOn: localDay(new Date()) };
}

/** A file for each cell that has such a paper, or one for all of them; why a cell lacks one is said. */
function ordersOf(
  call: Call,
  asked: AskedPapers,
  { season, sample }: DataFileSnapshot,
  cells: readonly Cell[],
  terminal: Terminal,
): readonly Order[] {
  const options = optionsOf(asked, sample);
  const made = cells.filter((cell) => {
    // of everything there is always something
    if (options.whole === true) return true;
    const lacks = options.kinds.flatMap((kind) => {
      const why = printoutLack(season, cell, kind, options);
      return why === undefined ? [] : [{ kind, why }];
    });
    for (const { kind, why } of lacks) {
      const line = cli.papers.lack(
        nameOf(options.jointDecision === true && kind === 'decision' ? 'jointDecision' : kind),
        vi.documentsScreen.papers.lacks[why],
      );
      terminal.complain(cli.about(cell.name, line));
    }
    return lacks.length < options.kinds.length;
  });
  const ending = asked.names.join('-');
  const order = (name: string, of: readonly Cell[]): Order => ({
    path: pathOf(call, name, ending),
    make: () => atOnce(boundPrintouts(season, of, options)),
  });
  if (made.length > 0 && asked.together) return [order(cli.papers.allCells, made)];
  return made.map((cell) => order(`${String(cell.order).padStart(2, '0')}-${cell.name}`, [cell]));
}

/** The letters of today, in one file. */
function lettersOf(
  call: Call,
  { season, sample }: DataFileSnapshot,
  cells: readonly Cell[],
): readonly Order[] {
  const today = localDay(new Date());
  const late = lateCells(agenda(season, today, vi.preparation.defaults));
  const asked = new Set(cells.map(({ id }) => id));
  const model = reminderModel(
    season,
    late.filter(({ cell }) => asked.has(cell.id)),
    { today, sample },
  );
  if (model.sections.length === 0) return [];
  return [{ path: pathOf(call, cli.papers.allCells, 'reminder'), make: () => buildDocx(model) }];
}

/** The report of the season, once a congress was held. */
function reportOf(call: Call, { season, sample }: DataFileSnapshot): readonly Order[] {
  if (!anyHeld(season)) return [];
  const options = { sample, generatedOn: localDay(new Date()) };
  return [
    {
      path: pathOf(call, cli.papers.allCells, 'report'),
      make: () => buildDocx(reportModel(season, options)),
    },
  ];
}

/** What is one file for the season, and what is said where there is none. */
const ofSeason = {
  reminder: { orders: lettersOf, lacks: 'nothing-overdue' },
  report: { orders: reportOf, lacks: 'no-congress-held' },
} as const;

function pathOf(call: Call, name: string, ending: string): string {
  const stem = basename(wordOf(call, 0), extname(wordOf(call, 0)));
  return join(valueOf(call, 'out'), `${safeFileName(`${stem}-${name}`, `-${ending}`)}.docx`);
}
