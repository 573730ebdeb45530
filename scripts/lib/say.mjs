/**
 * What scripts tell the person at the keyboard: Vietnamese first, then English.
 * Always on stderr: stdout belongs to the command line tool's own result.
 */

/** @param {string} vietnamese @param {string} [english] */
export function say(vietnamese, english) {
  process.stderr.write(`[dhcb] ${vietnamese}${english ? ` / ${english}` : ''}\n`);
}

/** An expected failure of a script: shown without a stack trace. */
export class ScriptFailure extends Error {
  /** @param {string} vietnamese @param {string} english */
  constructor(vietnamese, english) {
    super(`${vietnamese} / ${english}`);
    this.vietnamese = vietnamese;
    this.english = english;
  }
}

/**
 * Runs a script's body and turns its outcome into the exit status; a body that gives none leaves it alone.
 * @param {() => Promise<number | void>} body
 */
export async function main(body) {
  try {
    const status = await body();
    if (typeof status === 'number') process.exitCode = status;
  } catch (error) {
    if (error instanceof ScriptFailure) say(error.vietnamese, error.english);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
