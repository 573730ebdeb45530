/**
 * `npm run torture`: what happens to data when processes die, disks fail, clocks jump and files rot. Names of parts as
 * arguments run these alone, `--share 0.1` a tenth of everything, `--only "call 94 "` one fault of the disk that fell before,
 * `--seed 7` what that seed draws. Each figure is to be 0, and else the status is 1.
 */
import { calls } from './calls';
import { work } from './child';
import { clocks } from './clocks';
import { damage, everyByte } from './damage';
import { disks, fullDisk } from './disks';
import { drawFrom } from './draws';
import { failures } from './failures';
import { interchange } from './fuzz';
import { kills, readWhileWritten, twoAtOnce } from './kills';
import { faults, type Tally } from './tally';
import { works } from './works';

const KILLS = 100;
const TWO = 40;
const DAMAGED = 10_000;
const INTERCHANGE = 10_000;
const CALLS = 100_000;
const CLOCKS = 60;
const DISKS = 10;
const FULL = 20;
/** The name of a part, in letters. */
const WIDEST = 40;

const program = process.argv[1] ?? '';

function partsFor(share: number, only: string): Readonly<Record<string, () => Promise<Tally>>> {
  const of = (times: number) => Math.max(1, Math.round(times * share));
  return {
    ...Object.fromEntries(
      Object.keys(works).map((name) => [`kill: ${name}`, () => kills(program, name, of(KILLS))]),
    ),
    'two at once': () => twoAtOnce(program, of(TWO)),
    'read while written': () => readWhileWritten(program, of(TWO)),
    ...Object.fromEntries(
      Object.keys(works).map((name) => [`fail: ${name}`, () => failures(name, share, only)]),
    ),
    damage: () => damage(of(DAMAGED)),
    'every byte': () => everyByte(share),
    interchange: () => interchange(of(INTERCHANGE)),
    calls: () => calls(of(CALLS)),
    clocks: () => clocks(of(CLOCKS)),
    disks: () => disks(of(DISKS)),
    ...Object.fromEntries(
      Object.keys(works).map((name) => [`full disk: ${name}`, () => fullDisk(name, of(FULL))]),
    ),
  };
}

interface Asked {
  readonly share: number;
  /** What a fault of the disk must be called to be tried. */
  readonly only: string;
  readonly seed: number;
  readonly wanted: readonly string[];
}

function asked(args: readonly string[]): Asked {
  const of = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const values = [of('--share'), of('--only'), of('--seed')];
  const wanted = args.filter((each) => !each.startsWith('--') && !values.includes(each));
  return {
    share: Number(values[0] ?? 1),
    only: values[1] ?? '',
    seed: Number(values[2] ?? Date.now()),
    wanted,
  };
}

async function torture(args: readonly string[]): Promise<void> {
  const { share, only, seed, wanted } = asked(args);
  drawFrom(seed);
  let all = 0;
  process.stdout.write(
    `seed ${String(seed)}\n${'part'.padEnd(WIDEST)}${['tried', 'lost', 'unsound', 'crashed', 'hung'].map((word) => word.padStart(9)).join('')}\n`,
  );
  for (const [name, run] of Object.entries(partsFor(share, only))) {
    if (wanted.length > 0 && !wanted.some((each) => name.startsWith(each))) continue;
    const tally = await run();
    const figures = [tally.tried, tally.lost, tally.unsound, tally.crashed, tally.hung];
    process.stdout.write(
      `${name.padEnd(WIDEST)}${figures.map((figure) => String(figure).padStart(9)).join('')}\n`,
    );
    for (const seen of tally.seen) process.stdout.write(`  ${seen}\n`);
    all += faults(tally);
  }
  process.exit(all === 0 ? 0 : 1);
}

const [first, ...rest] = process.argv.slice(2);
if (first === 'work') void work(rest[0] ?? '', rest[1] ?? '');
else void torture(process.argv.slice(2));
