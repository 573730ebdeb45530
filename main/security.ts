/**
 * The walls around the window: nothing leaves the program, nothing foreign enters it.
 * Applied once per session and once per web contents, before the first page is loaded.
 */
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
];

/** An address that answers nothing, should Chromium look for a dictionary after all. */
const NO_DICTIONARIES = 'app://none/';

/** To be called before the application is ready. */
export function silenceNetworkServices(app: App): void {
  for (const name of SILENCED_SWITCHES) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', DISABLED_FEATURES.join(','));
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
