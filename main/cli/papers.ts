import { basename, extname, join } from 'node:path';
import type { Cell } from '../../shared/domain/season';
import { activeCells } from '../../shared/domain/season-views';
import { boundPrintouts } from '../../shared/export/documents/bound-printouts';
import {
  boundKinds,
  type PrintoutKind,
  type PrintoutOptions,
  printoutKinds,
} from '../../shared/export/documents/printout-kinds';
import { printoutLack } from '../../shared/export/documents/printout-sections';
import { vi } from '../../shared/i18n';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';
import { atOnce } from '../../shared/stepwise';
import { type DataFileSnapshot, readDataFile } from '../db/data-file';
import { writeDurably } from '../db/durable-write';
import { safeFileName } from '../files/file-name';
import { localDay } from '../files/local-day';
import type { Call } from './call';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { refusalOf } from './outputs';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** Everything in binding order in one file, with its contents; one decision on all cells. */
const whole = 'all';
const joint = 'jointDecision';
const askable = [...printoutKinds, joint, whole] as const;
type Askable = (typeof askable)[number];

/** `papers`: the papers of a kind, of one cell or of all, each cell's in a file of its own. Prints the paths. */
export const papersCommand: Command = {
  signature: {
    words: [DATA_FILE],
    options: {
      kind: { value: cli.papers.kind, required: true },
      cell: { value: cli.papers.cell },
      out: { value: 'THƯ-MỤC', required: true },
      force: {},
    },
  },
  run: async (call, terminal) => {
    const kind = valueOf(call, 'kind');
    const known = askable.find((each) => each === kind);
    if (known === undefined) {
      terminal.complain(cli.papers.unknownKind(kind));
      for (const each of askable) terminal.complain(cli.papers.kindLine(each, nameOf(each)));
      return exitStatus.wrong;
    }
    const path = wordOf(call, 0);
    const file = await readDataFile(path);
    if (!file.ok) return reportFailure(terminal, path, file.error);
    const cells = cellsOf(call, file.value);
    if (!cells.ok) {
      for (const line of cells.error) terminal.complain(line);
      return exitStatus.wrong;
    }
    return write(call, file.value, known, cells.value, terminal);
  },
};

function nameOf(kind: Askable): string {
  if (kind === whole) return cli.papers.whole;
  return kind === joint ? cli.papers.joint : vi.documentsScreen.papers.kinds[kind].name;
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

interface Order {
  readonly path: string;
  readonly cells: readonly Cell[];
}

async function write(
  call: Call,
  { season, sample }: DataFileSnapshot,
  kind: Askable,
  cells: readonly Cell[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const options = optionsOf(kind, sample);
  const made = cells.filter((cell) => {
    const why = lackOf(kind, season, cell, options);
    if (why === undefined) return true;
    terminal.complain(
      cli.about(cell.name, cli.papers.lack(nameOf(kind), vi.documentsScreen.papers.lacks[why])),
    );
    return false;
  });
  if (made.length === 0) return exitStatus.wrong;
  const orders = ordersOf(call, kind, made);
  const refusal = await refusalOf(call, orders);
  if (refusal) return reportFailure(terminal, refusal.path ?? wordOf(call, 0), refusal);
  for (const order of orders) {
    const written = await writeDurably(order.path, atOnce(boundPrintouts(season, order.cells, options)));
    if (!written.ok) return reportFailure(terminal, order.path, written.error);
    terminal.print(order.path);
  }
  return exitStatus.done;
}

function optionsOf(kind: Askable, sample: boolean): PrintoutOptions {
  const generatedOn = localDay(new Date());
  if (kind === whole) return { kinds: boundKinds, whole: true, sample, generatedOn };
  if (kind === joint) return { kinds: ['decision'], jointDecision: true, sample, generatedOn };
  return { kinds: [kind], sample, generatedOn };
}

/** Why a cell has none; of everything there is always something. */
function lackOf(kind: Askable, season: DataFileSnapshot['season'], cell: Cell, options: PrintoutOptions) {
  if (kind === whole) return undefined;
  const each: PrintoutKind = kind === joint ? 'decision' : kind;
  return printoutLack(season, cell, each, options);
}

/** A file for each cell, or one for all where the paper is one. */
function ordersOf(call: Call, kind: Askable, cells: readonly Cell[]): readonly Order[] {
  const stem = basename(wordOf(call, 0), extname(wordOf(call, 0)));
  const at = (name: string) =>
    join(valueOf(call, 'out'), `${safeFileName(`${stem}-${name}`, `-${kind}`)}.docx`);
  if (kind === whole || kind === joint) return [{ path: at(cli.papers.allCells), cells }];
  return cells.map((cell) => ({
    path: at(`${String(cell.order).padStart(2, '0')}-${cell.name}`),
    cells: [cell],
  }));
}
