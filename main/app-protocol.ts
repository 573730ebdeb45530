/** `app://` serves the page to the window, documents to be printed, and nothing else. */
import { randomUUID } from 'node:crypto';
import { type ProtocolRequest, type ProtocolResponse, protocol } from 'electron';
import { contentSecurityPolicy, HTML_TYPE, type PageFile, type PageSource } from './page-source';

const SCHEME = 'app';
const HOST = 'dhcb';

export const appOrigin = `${SCHEME}://${HOST}`;
export const startPage = `${appOrigin}/index.html`;

const HTTP_OK = 200;
const HTTP_NOT_FOUND = 404;
/** Chromium's number for whatever went wrong. */
const FAILED = -2;

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

/**
 * The older of Electron's two ways to answer, on purpose: the newer one reads Node's whole HTTP client, for its `Request`
 * and `Response`, before the first page is answered, and sends every file in pieces through a stream.
 */
interface Answering {
  registerBufferProtocol(
    scheme: string,
    handler: (request: ProtocolRequest, respond: (response: ProtocolResponse) => void) => void,
  ): boolean;
}

export function serveApp(target: Answering, page: PageSource): void {
  target.registerBufferProtocol(SCHEME, (request, respond) => {
    answerTo(request, page).then(respond, () => respond({ error: FAILED }));
  });
}

async function answerTo(
  { url: address, headers }: ProtocolRequest,
  page: PageSource,
): Promise<ProtocolResponse> {
  const url = new URL(address);
  const document = documents.get(url.pathname);
  if (document !== undefined) {
    return answer(HTTP_OK, { type: HTML_TYPE, body: Buffer.from(document) }, contentSecurityPolicy());
  }
  const file = url.host === HOST ? await page.read(url, headers['Accept'] ?? '') : undefined;
  return file ? answer(HTTP_OK, file, page.policy) : answer(HTTP_NOT_FOUND, NOTHING, page.policy);
}

const NOTHING: PageFile = { type: 'text/plain; charset=utf-8', body: Buffer.alloc(0) };

function answer(statusCode: number, { type, body }: PageFile, policy: string): ProtocolResponse {
  return {
    statusCode,
    data: body,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'X-DNS-Prefetch-Control': 'off',
    },
  };
}
