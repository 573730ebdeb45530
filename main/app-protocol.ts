/** `app://` serves the built renderer to the window, documents to be printed, and nothing else. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type Protocol, protocol } from 'electron';

const SCHEME = 'app';
const HOST = 'dhcb';

export const appOrigin = `${SCHEME}://${HOST}`;
export const startPage = `${appOrigin}/index.html`;

/**
 * Everything is forbidden but our own files. Styles may be inline because Mantine writes its
 * variables, and react-remove-scroll its scroll lock, as style elements at run time; no address
 * outside can be reached from a style either.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HTML_TYPE = 'text/html; charset=utf-8';
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': HTML_TYPE,
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

const HTTP_OK = 200;
const HTTP_NOT_FOUND = 404;

/** Documents to be printed, each under an address that is known to nobody else, for as long as it is needed. */
const documents = new Map<string, string>();
const DOCUMENT_FOLDER = '/document/';

/** Serves a page of its own until `remove` is called. */
export function serveDocument(html: string): { readonly url: string; readonly remove: () => void } {
  const path = `${DOCUMENT_FOLDER}${randomUUID()}`;
  documents.set(path, html);
  return {
    url: `${appOrigin}${path}`,
    remove: () => {
      documents.delete(path);
    },
  };
}

/** To be called before the application is ready: privileges cannot be given later. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function serveApp(target: Protocol, folder: string): void {
  target.handle(SCHEME, async (request) => {
    const document = documents.get(new URL(request.url).pathname);
    if (document !== undefined) return answer(HTTP_OK, HTML_TYPE, new TextEncoder().encode(document));
    const file = fileOf(request.url, folder);
    const type = file === undefined ? undefined : MIME_TYPES[extname(file)];
    if (file === undefined || type === undefined) return notFound();
    try {
      return answer(HTTP_OK, type, await readFile(file));
    } catch {
      return notFound();
    }
  });
}

/** The file an address names, or undefined when it would lie outside the folder. */
function fileOf(address: string, folder: string): string | undefined {
  const url = new URL(address);
  if (url.host !== HOST) return undefined;
  const path = decoded(url.pathname);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function notFound(): Response {
  return answer(HTTP_NOT_FOUND, 'text/plain; charset=utf-8', new Uint8Array());
}

function answer(status: number, type: string, body: Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
