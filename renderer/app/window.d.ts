import type { WindowApi } from '../../shared/api';

declare global {
  interface Window {
    /** Put there by the preload; only renderer/app/api.ts speaks to it. */
    readonly dhcb: WindowApi;
  }
}
