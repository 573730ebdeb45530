/** The walls of main/security.ts, tried from inside the window. */
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { apiCalls } from '../shared/api';
import { launchApp, type RunningApp } from './support/launch';
import { expect, test } from './support/test';

let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp();
});

test.afterAll(async () => {
  await app.close();
});

test('the title and the smallest size are those agreed', async () => {
  await expect(app.page).toHaveTitle('Đại hội chi bộ');
  const smallest = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
  );
  expect(smallest).toEqual([960, 540]);
});

test('the window is isolated from Node', async () => {
  expect(
    await app.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    ),
  ).toEqual([]);
});

test('every answer carries the content security policy', async () => {
  const policy = await app.electron.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://dhcb/index.html');
    return answer.headers.get('content-security-policy');
  });
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(policy).not.toContain('connect-src');
});

test('the program knows of no development server', () => {
  const main = readFileSync(resolve(import.meta.dirname, '../out/main/index.cjs'), 'utf8');
  expect(main).toContain("default-src 'none'");
  expect(main).not.toContain('ELECTRON_RENDERER_URL');
});

test('paths outside the renderer folder are refused', async () => {
  const statuses = await app.electron.evaluate(async ({ net }) => {
    const addresses = [
      'app://dhcb/..%2fmain%2findex.cjs',
      'app://dhcb/%2e%2e/main/index.cjs',
      'app://other/index.html',
    ];
    return Promise.all(addresses.map(async (address) => (await net.fetch(address)).status));
  });
  expect(statuses).toEqual([404, 404, 404]);
});

test('no request leaves the program', async () => {
  const outcome = await app.electron.evaluate(async ({ net }) => {
    try {
      await net.fetch('https://example.invalid/');
      return 'answered';
    } catch (error) {
      return String(error);
    }
  });
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  await expect(app.page.evaluate(() => fetch('https://example.invalid/'))).rejects.toThrow();
});

test('no other page is shown and no other window opens', async () => {
  const before = app.page.url();
  const tried = app.electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('will-frame-navigate', ({ url }) => {
          resolve(url);
        });
      }),
  );
  await app.page.evaluate(() => {
    window.open('https://example.invalid/');
    location.href = 'https://example.invalid/';
  });
  expect(await tried).toBe('https://example.invalid/');
  expect(app.page.url()).toBe(before);
  expect(app.electron.windows()).toHaveLength(1);
});

test('permissions are refused', async () => {
  expect(await app.page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('the page reaches main by named methods only', async () => {
  const offered = await app.page.evaluate(() => Object.keys((window as unknown as { dhcb: object }).dhcb));
  expect(offered.toSorted()).toEqual([...Object.keys(apiCalls), 'on'].toSorted());
});

test('WebRTC sends nothing either', async () => {
  const heard: string[] = [];
  const ear = createSocket('udp4').on('message', (message) => heard.push(message.toString('hex')));
  await new Promise<void>((resolve) => ear.bind(0, '127.0.0.1', resolve));
  await app.page.evaluate(async (port) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${String(port)}` }] });
    connection.createDataChannel('probe');
    const gathered = new Promise((resolve) => {
      connection.addEventListener('icegatheringstatechange', () => {
        if (connection.iceGatheringState === 'complete') resolve(undefined);
      });
    });
    await connection.setLocalDescription(await connection.createOffer());
    await gathered;
    connection.close();
  }, ear.address().port);
  ear.close();
  expect(heard).toEqual([]);
});
