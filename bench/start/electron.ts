import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** Programs in the Electron that scripts/bench.mjs chose, watched from inside by probe.cjs. */

export interface Program {
  /** Folder of the application. */
  readonly target: string;
  readonly args: readonly string[];
  /** Where it keeps its settings. */
  readonly settings: string;
  /** Selectors of what must be seen before a person can go on. */
  readonly usableWith: readonly string[];
}

/** Where keys are typed. */
export interface TypingPlace {
  /** The address of the screen, without `#`. */
  readonly address: string;
  /** The field's name, as its `aria-label` has it. */
  readonly field: string;
}

/** What the probe writes on stdout when these things happen. */
const USABLE = 'bench: usable';
const MEMORY = /^bench: memory (\d+) kB$/u;

const OPENED = /^bench: opened (.+)$/u;
const TYPED = /^bench: typed ([\d.]+) ms, left ([\d.]+) ms$/u;

const IDLE_MS = 3000;
/** A window that is not there by then never comes. */
const PATIENCE_MS = 600_000;
const QUIT_MS = 5000;
const KB_PER_MB = 1024;

/** Milliseconds until the window can be used. */
export async function timeToUsable(program: Program): Promise<number> {
  return (await observe(program, (line) => line === USABLE)).after;
}

/** Memory of all its processes when the window has stood untouched for a while, in MB. */
export async function idleMemory(program: Program): Promise<number> {
  const { line } = await observe(program, (each) => MEMORY.test(each));
  return Number(MEMORY.exec(line)?.[1]) / KB_PER_MB;
}

/** Milliseconds that the page works for one key, and from leaving the field until what was typed is stored and drawn. */
export async function typing(
  program: Program,
  place: TypingPlace,
): Promise<{ readonly key: number; readonly saved: number }> {
  const { line } = await observe(program, (each) => TYPED.test(each), { DHCB_BENCH_TYPE_AT: place });
  const [, key, saved] = TYPED.exec(line) ?? [];
  return { key: Number(key), saved: Number(saved) };
}

/** Screens that are opened one after the other, so many times. */
export interface Walk {
  readonly addresses: readonly string[];
  readonly rounds: number;
}

/** What a walk took. */
export interface Walked {
  /** Milliseconds of each opening, by address. */
  readonly opened: Readonly<Record<string, readonly number[]>>;
  /** Memory of all its processes, in MB: right after the last screen, and once nobody has pressed anything for half a minute. */
  readonly memory: { readonly walked: number; readonly atRest: number };
}

/** Opens each screen of the walk. */
export async function walking(program: Program, walk: Walk): Promise<Walked> {
  const { line } = await observe(program, (each) => OPENED.test(each), { DHCB_BENCH_WALK: walk });
  const { opened, walkedKb, restKb } = JSON.parse(OPENED.exec(line)?.[1] ?? '') as {
    opened: Record<string, number[]>;
    walkedKb: number;
    restKb: number;
  };
  return { opened, memory: { walked: walkedKb / KB_PER_MB, atRest: restKb / KB_PER_MB } };
}

interface Observation {
  readonly line: string;
  /** Milliseconds from the call of the program to the line. */
  readonly after: number;
}

/** Runs a program until it prints the awaited line, then has it quit. */
async function observe(
  program: Program,
  isAwaited: (line: string) => boolean,
  asked: Readonly<Record<string, unknown>> = {},
): Promise<Observation> {
  const started = performance.now();
  const child = launch(program, asked);
  const timeout = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (isAwaited(line)) return { line, after: performance.now() - started };
    }
    throw new Error(`no usable window from ${program.target}`);
  } finally {
    clearTimeout(timeout);
    await quit(child);
  }
}

function launch({ target, args, settings, usableWith }: Program, asked: Readonly<Record<string, unknown>>) {
  const [electron = '', ...switches] = JSON.parse(process.env['DHCB_BENCH_ELECTRON'] ?? '[]') as string[];
  const probe = ['-r', resolve('bench/start/probe.cjs')];
  return spawn(electron, [...switches, `--user-data-dir=${settings}`, ...probe, target, ...args], {
    env: {
      ...process.env,
      DHCB_BENCH_USABLE_WITH: JSON.stringify(usableWith),
      DHCB_BENCH_IDLE_MS: String(IDLE_MS),
      ...Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, JSON.stringify(value)])),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Asks it to end as the system does at its own end. */
async function quit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  const timeout = setTimeout(() => child.kill('SIGKILL'), QUIT_MS);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(timeout);
}
