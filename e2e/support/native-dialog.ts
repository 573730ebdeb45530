/** Answers a native save dialog by the keyboard, for the packaged program, whose fuses leave no other way in. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const DIALOG_LIMIT_MS = 20_000;

/** Waits for the dialog with this title, types the path over the suggested name and accepts. */
export async function acceptSaveDialog(title: string, path: string): Promise<void> {
  const search = ['search', '--sync', '--onlyvisible', '--name', title];
  const { stdout } = await run('xdotool', search, { timeout: DIALOG_LIMIT_MS });
  const window = stdout.trim().split('\n')[0] ?? '';
  await run('xdotool', ['windowfocus', '--sync', window, 'key', 'ctrl+a', 'type', '--delay', '5', path]);
  await run('xdotool', ['windowfocus', window, 'key', 'Return']);
}
