/** `app://` serves the page to the window, documents to be printed, and nothing else. */
import { randomUUID } from 'node:crypto';
import { type Protocol, protocol } from 'electron';
import { contentSecurityPolicy, HTML_TYPE, type PageFile, type PageSource } from './page-source';

const SCHEME = 'app';
const HOST = 'dhcb';

export const appOrigin = `${SCHEME}://${HOST}`;
export const startPage = `${appOrigin}/index.html`;

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

export function serveApp(target: Protocol, page: PageSource): void {
  target.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const document = documents.get(url.pathname);
    if (document !== undefined) {
      return answer(
        HTTP_OK,
        { type: HTML_TYPE, body: new TextEncoder().encode(document) },
        contentSecurityPolicy(),
      );
    }
    const file = url.host === HOST ? await page.read(url, request.headers.get('accept') ?? '') : undefined;
    return file ? answer(HTTP_OK, file, page.policy) : answer(HTTP_NOT_FOUND, NOTHING, page.policy);
  });
}

const NOTHING: PageFile = { type: 'text/plain; charset=utf-8', body: new Uint8Array() };

function answer(status: number, { type, body }: PageFile, policy: string): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'X-DNS-Prefetch-Control': 'off',
    },
  });
}
