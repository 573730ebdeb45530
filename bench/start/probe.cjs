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
const typeAt = JSON.parse(process.env.DHCB_BENCH_TYPE_AT ?? 'null');
const walk = JSON.parse(process.env.DHCB_BENCH_WALK ?? 'null');
/** The page gives back what it left after some seconds (main/rest.ts), the main process some later. */
const REST_MS = 30_000;
const idleMs = Number(process.env.DHCB_BENCH_IDLE_MS);

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => void watch(contents));
});

async function watch(contents) {
  await contents.executeJavaScript(`(${untilSeen})(${JSON.stringify(usableWith)})`);
  const window = BrowserWindow.fromWebContents(contents);
  if (!window.isVisible()) await once(window, 'show');
  process.stdout.write('bench: usable\n');
  if (typeAt !== null) {
    const { key, saved } = await contents.executeJavaScript(`(${typed})(${JSON.stringify(typeAt)})`);
    process.stdout.write(`bench: typed ${key.toFixed(2)} ms, left ${saved.toFixed(2)} ms\n`);
    return;
  }
  if (walk !== null) {
    const opened = await contents.executeJavaScript(`(${walked})(${JSON.stringify(walk)})`);
    const walkedKb = memoryKb();
    await wait(REST_MS);
    process.stdout.write(`bench: opened ${JSON.stringify({ opened, walkedKb, restKb: memoryKb() })}\n`);
    return;
  }
  await wait(idleMs);
  process.stdout.write(`bench: memory ${memoryKb()} kB\n`);
}

/**
 * Runs in the page: types digits into a field and leaves it, many times over. A key's time is all the
 * work that the page does for it, layout included; both are medians.
 */
async function typed({ address, field }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const find = () => document.querySelector(`input[aria-label="${CSS.escape(field)}"]`);
  location.hash = address;
  while (!find()) await frame();
  const keys = [];
  const saves = [];
  for (let round = 0; round < 12; round += 1) {
    const input = find();
    input.focus();
    await frame();
    for (const text of ['', '1', `1${round % 10}`]) {
      const begun = performance.now();
      setValue.call(input, text);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
      document.body.getBoundingClientRect();
      keys.push(performance.now() - begun);
      await frame();
    }
    const left = performance.now();
    const drawn = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(document.querySelector('header'), {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    input.blur();
    await drawn;
    while (!/Đã lưu/u.test(document.querySelector('header').textContent)) await frame();
    saves.push(performance.now() - left);
  }
  return { key: median(keys), saved: median(saves) };
}

/**
 * Runs in the page: opens each screen several times, each from another one. A screen's times, in milliseconds, are from
 * the change of the address until the frame that holds it was drawn.
 */
async function walked({ addresses, rounds }) {
  // a frame's callbacks come before it is laid out and painted, the next task after
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  const shownAnother = () =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(document.querySelector('main'), { subtree: true, childList: true });
    });
  const opened = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const address of addresses) {
      const begun = performance.now();
      location.hash = address;
      await shownAnother();
      await frame();
      (opened[address] ??= []).push(performance.now() - begun);
    }
  }
  return opened;
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
