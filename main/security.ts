/**
 * The walls around the window: nothing leaves the program, nothing foreign enters it.
 * Applied once per session and once per web contents, before the first page is loaded.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Session, WebContents, WebFrameMain } from 'electron';
import { appOrigin } from './app-protocol';

/** Chromium services that would speak to a network by themselves. */
const SILENCED_SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
] as const;

/** Blink and network features of the same kind. */
const DISABLED_FEATURES = [
  'AutofillServerCommunication',
  'MediaRouter',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  // binds a socket to make up names for this computer's addresses
  'WebRtcHideLocalIpsWithMdns',
];

/** The network service as a thread of the program: it is asked for nothing but the page, and a process of its own costs memory and time. */
const ENABLED_FEATURES = ['NetworkServiceInProcess2'];

/** Whatever name is looked up, none is found, and nobody is asked. */
const NO_NAMES = 'MAP * ~NOTFOUND';

/** Through these somebody else would look into the window, or send its requests elsewhere. */
const REFUSED_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'proxy-server',
  'proxy-pac-url',
  'proxy-auto-detect',
  'load-extension',
  'disable-web-security',
  'log-net-log',
] as const;

/** Lets a test drive what was packed for tests; the package that is given away does not know it. */
const DRIVEN_SWITCH = 'driven-by-test';

/** An address that answers nothing, should Chromium look for a dictionary after all. */
const NO_DICTIONARIES = 'app://none/';

/** To be called before the application is ready. */
export function silenceNetworkServices(app: App): void {
  for (const name of SILENCED_SWITCHES) app.commandLine.appendSwitch(name);
  addFeatures(app, 'disable-features', DISABLED_FEATURES);
  addFeatures(app, 'enable-features', ENABLED_FEATURES);
}

/** Chromium knows the last list alone: what was given at the call stays in it. */
function addFeatures(app: App, name: 'enable-features' | 'disable-features', features: readonly string[]) {
  const given = app.commandLine.getSwitchValue(name);
  app.commandLine.appendSwitch(name, [...(given === '' ? [] : [given]), ...features].join(','));
}

/**
 * Takes away what would open a port or a way out, in whatever was packed. To be called before the application is
 * ready: Chromium looks at these then.
 */
export function refuseSwitches(app: App): void {
  if (!app.isPackaged || mayBeDriven(app)) return;
  for (const name of REFUSED_SWITCHES) app.commandLine.removeSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', NO_NAMES);
}

function mayBeDriven(app: App): boolean {
  if (!app.commandLine.hasSwitch(DRIVEN_SWITCH)) return false;
  const about = readFileSync(join(app.getAppPath(), 'package.json'), 'utf8');
  return (JSON.parse(about) as { readonly forTest?: unknown }).forTest === true;
}

/** @param besides addresses that the window may speak to besides the program's own (development only) */
export function secureSession(session: Session, besides: readonly string[] = []): void {
  session.webRequest.onBeforeRequest((details, respond) => {
    const isAllowed = isOwnAddress(details.url) || besides.some((start) => details.url.startsWith(start));
    respond({ cancel: !isAllowed });
  });
  session.setPermissionRequestHandler((_contents, _permission, respond) => {
    respond(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(NO_DICTIONARIES);
}

/** For every web contents that ever comes to be, not only the one that the program opens. */
export function secureContents(contents: WebContents): void {
  // neither the policy header nor webRequest sees what WebRTC sends
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}

/** Whether a message comes from the program's own page, and not from a frame inside it. */
export function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin;
}

function isOwnAddress(address: string): boolean {
  return address.startsWith(`${appOrigin}/`) || address.startsWith('devtools://');
}
