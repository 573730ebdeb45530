/**
 * The page as `npm run dev` shows it: Vite's server on this computer makes it, `app://` passes it on. The window
 * stands behind the same walls, with two gaps: the script that Vite writes into the page, and the socket that tells
 * of changed files. Only the development build holds this file (electron.vite.config.ts).
 */
import { contentSecurityPolicy, type PageSource } from './page-source';

export interface LivePage extends PageSource {
  /** The one address besides `app://` that the window may speak to. */
  readonly socket: string;
}

/** @param server where Vite's server listens: `http://127.0.0.1:5173` */
export function livePage(server: string): LivePage {
  const socket = server.replace(/^http/u, 'ws');
  return {
    socket,
    policy: contentSecurityPolicy({
      script: "'self' 'unsafe-inline'",
      connect: `'self' ${socket}`,
    }),
    read: async ({ pathname, search }, accept) => {
      const response = await fetch(`${server}${pathname}${search}`, { headers: { accept } });
      const type = response.headers.get('content-type');
      if (!response.ok || type === null) return undefined;
      return { type, body: Buffer.from(await response.arrayBuffer()) };
    },
  };
}
