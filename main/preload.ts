/** Placeholder until shared/api.ts names the calls. */
import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('dhcb', {});
