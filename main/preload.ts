/**
 * The only door between the page and the main process: one method per call and one subscription
 * per event of shared/api.ts. ipcRenderer itself, and Electron's event objects, stay on this side.
 */
import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { AnswerText } from '../shared/answer-text';
import type { ApiEventName, ApiName } from '../shared/api';
import { callChannel, eventChannel } from './channels';
import { tidyAtRest } from './rest';

/** The contract's names, put in by the build (electron.vite.config.ts). */
declare const API_CALL_NAMES: readonly ApiName[];
declare const API_EVENT_NAMES: readonly ApiEventName[];

type Call = (argument: unknown) => Promise<AnswerText>;
type Subscribe = (listener: (event: string) => void) => () => void;

function callOf(name: ApiName): Call {
  return (argument) => ipcRenderer.invoke(callChannel(name), argument) as Promise<AnswerText>;
}

function subscriptionTo(name: ApiEventName): Subscribe {
  return (listener) => {
    const receive = (_event: unknown, value: string): void => {
      listener(value);
    };
    ipcRenderer.on(eventChannel(name), receive);
    return () => {
      ipcRenderer.off(eventChannel(name), receive);
    };
  };
}

const calls = Object.fromEntries(API_CALL_NAMES.map((name) => [name, callOf(name)]));
const on = Object.fromEntries(API_EVENT_NAMES.map((name) => [name, subscriptionTo(name)]));

contextBridge.exposeInMainWorld('dhcb', { ...calls, on });
tidyAtRest(globalThis as unknown as EventTarget, () => {
  webFrame.clearCache();
});
