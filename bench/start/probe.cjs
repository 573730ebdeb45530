/**
 * Loaded into an Electron program before its own code: tells on stdout when the window can be
 * used, and later what the program's processes hold in memory.
 */
'use strict';
const { once } = require('node:events');
const { readFileSync } = require('node:fs');
const { setTimeout: wait } = require('node:timers/promises');
const { app, BrowserWindow } = require('electron');

const usableWith = JSON.parse(process.env.DHCB_BENCH_USABLE_WITH);
const idleMs = Number(process.env.DHCB_BENCH_IDLE_MS);

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => void watch(contents));
});

async function watch(contents) {
  await contents.executeJavaScript(`(${untilSeen})(${JSON.stringify(usableWith)})`);
  const window = BrowserWindow.fromWebContents(contents);
  if (!window.isVisible()) await once(window, 'show');
  process.stdout.write('bench: usable\n');
  await wait(idleMs);
  process.stdout.write(`bench: memory ${memoryKb()} kB\n`);
}

/** Runs in the page: ends when everything is laid out and the frame that holds it was drawn. */
function untilSeen(selectors) {
  return new Promise((resolve) => {
    const isSeen = (selector) => document.querySelector(selector)?.checkVisibility() === true;
    const look = () => {
      if (!selectors.every(isSeen)) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    };
    look();
  });
}

/** Shared pages are counted once where the system tells (Linux), else once for each process. */
function memoryKb() {
  const processes = app.getAppMetrics();
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
  try {
    return sum(processes.map(({ pid }) => proportionalKb(pid)));
  } catch {
    return sum(processes.map(({ memory }) => memory.workingSetSize));
  }
}

function proportionalKb(pid) {
  const [, size] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(size);
}
