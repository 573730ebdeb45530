import { readFile } from 'node:fs/promises';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';
import { keyring } from '../vault/keyring';
import { backupsCommand, restoreCommand } from './backups';
import { readCall, type Signature, usageOf } from './call';
import { collectCommand } from './collect';
import { mergeCommand } from './combined';
import type { Command } from './command';
import { newCommand, sampleCommand } from './create';
import { exportCommand } from './export';
import { fillCommand } from './fill';
import { formsCommand } from './forms';
import { historyCommand } from './history';
import { importCommand } from './import';
import { packageCommand, unpackCommand } from './package';
import { papersCommand } from './papers';
import { proposeCommand } from './propose';
import { checkCommand, dumpCommand, statsCommand, verifyCommand } from './read';
import { reconcileCommand } from './reconcile';
import { rescueCommand } from './rescue';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

type CommandName = keyof typeof cli.summaries;

const commands: ReadonlyMap<string, Command> = new Map<CommandName, Command>([
  ['new', newCommand],
  ['sample', sampleCommand],
  ['dump', dumpCommand],
  ['stats', statsCommand],
  ['check', checkCommand],
  ['export', exportCommand],
  ['fill', fillCommand],
  ['propose', proposeCommand],
  ['reconcile', reconcileCommand],
  ['papers', papersCommand],
  ['import', importCommand],
  ['forms', formsCommand],
  ['collect', collectCommand],
  ['merge', mergeCommand],
  ['package', packageCommand],
  ['unpack', unpackCommand],
  ['verify', verifyCommand],
  ['history', historyCommand],
  ['backups', backupsCommand],
  ['restore', restoreCommand],
  ['rescue', rescueCommand],
]);

const HELP: ReadonlySet<string> = new Set(['--help', '-h']);

/** Runs one call of the command line and gives its exit status. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined) return refuse(terminal, [cli.noCommand], generalUsage);
  if (HELP.has(name)) {
    terminal.print(help());
    return exitStatus.done;
  }
  const command = commands.get(name);
  if (!command) return refuse(terminal, [cli.unknownCommand(name)], generalUsage);
  const usage = `${cli.usageWord}: ${usageOf(name, command.signature)}`;
  if (rest.some((word) => HELP.has(word))) {
    terminal.print(usage);
    return exitStatus.done;
  }
  const call = readCall(withPassword(command.signature), rest);
  if (!call.ok) return refuse(terminal, call.error, usage);
  const passwordFile = call.value.values.get(PASSWORD_FILE);
  if (passwordFile === undefined) return command.run(call.value, terminal);
  const password = await readPassword(passwordFile);
  if (!password.ok) return refuse(terminal, [password.error], usage);
  return keyring.trying(password.value, () => command.run(call.value, terminal));
}

const PASSWORD_FILE = 'password-file';

/** Every command opens files that have a password. */
function withPassword({ options, ...signature }: Signature): Signature {
  return { ...signature, options: { ...options, [PASSWORD_FILE]: { value: cli.password.file } } };
}

/** The first line of the file: the password, or the recovery key. */
async function readPassword(path: string): Promise<Result<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return fail(cli.password.unreadable(path));
  const [line = ''] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return line === '' ? fail(cli.password.empty(path)) : ok(line);
}

function refuse(terminal: Terminal, problems: readonly string[], usage: string): ExitStatus {
  for (const problem of problems) terminal.complain(problem);
  terminal.complain(usage);
  return exitStatus.wrong;
}

const generalUsage = `${cli.usageWord}: dhcb {${[...commands.keys()].join('|')}} … (dhcb --help)`;

function help(): string {
  const summaries: Readonly<Record<string, string>> = cli.summaries;
  const lines = [...commands].flatMap(([name, { signature }]) => [
    `  ${usageOf(name, signature)}`,
    `      ${summaries[name] ?? ''}`,
  ]);
  return [cli.commandsHeading, ...lines, '', cli.password.help, '', cli.statusesHeading].join('\n');
}
