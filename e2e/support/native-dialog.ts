/** Answers a native save dialog by the keyboard, for the packaged program, whose fuses leave no other way in. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';

const run = promisify(execFile);

const DIALOG_LIMIT_MS = 60_000;

/** Waits for the dialog with this title and accepts the place and the name that it suggests: typed keys can get lost. */
export async function acceptSaveDialog(title: string): Promise<void> {
  await pressReturn(await windowCalled(title));
}

/** Waits for the message with this title and presses its button. */
export async function closeMessage(title: string): Promise<void> {
  await pressReturn(await windowCalled(title));
}

/** Searches again and again: xdotool itself gives up when another window goes while it looks, as those of other tests do. */
async function windowCalled(title: string): Promise<string> {
  let found = '';
  await expect(async () => {
    const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', title]);
    [found = ''] = stdout.trim().split('\n');
    expect(found).not.toBe('');
  }).toPass({ timeout: DIALOG_LIMIT_MS });
  return found;
}

async function pressReturn(window: string): Promise<void> {
  await expect(async () => expect(await accepted(window)).toBe(true)).toPass({ timeout: DIALOG_LIMIT_MS });
}

/** A dialog that is still filling its list takes no key: pressed again until the dialog is gone. */
async function accepted(window: string): Promise<boolean> {
  try {
    await run('xdotool', ['windowfocus', '--sync', window, 'key', 'Return']);
    await run('xdotool', ['getwindowname', window]);
    return false;
  } catch {
    return true;
  }
}
