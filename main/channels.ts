/** The names under which calls and events travel between preload and main. */
import type { ApiEventName, ApiName } from '../shared/api';

export function callChannel(name: ApiName): string {
  return `call:${name}`;
}

export function eventChannel(name: ApiEventName): string {
  return `event:${name}`;
}
