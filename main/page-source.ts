/** Where the files of the page come from: the folder of the built renderer, and in development a server. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

export interface PageSource {
  readonly policy: string;
  /** What stands at an address of the page; undefined where nothing does. */
  readonly read: (url: URL, accept: string) => Promise<PageFile | undefined>;
}

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

export const HTML_TYPE = 'text/html; charset=utf-8';
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

/**
 * Everything is forbidden but our own files. Styles may be inline because Mantine writes its
 * variables, and react-remove-scroll its scroll lock, as style elements at run time; no address
 * outside can be reached from a style either.
 */
export function contentSecurityPolicy({ script = "'self'", connect = '' } = {}): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ...(connect === '' ? [] : [`connect-src ${connect}`]),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The renderer as it was built. */
export function builtPage(folder: string): PageSource {
  return {
    policy: contentSecurityPolicy(),
    read: async ({ pathname }) => {
      const file = fileOf(pathname, folder);
      const type = file === undefined ? undefined : MIME_TYPES[extname(file)];
      if (file === undefined || type === undefined) return undefined;
      try {
        return { type, body: await readFile(file) };
      } catch {
        return undefined;
      }
    },
  };
}

/** The same page, of which nothing is read before `begun`: what it asks for must be there to answer. */
export function pageAfter(begun: () => Promise<unknown>, page: PageSource): PageSource {
  return {
    policy: page.policy,
    read: async (url, accept) => {
      await begun();
      return page.read(url, accept);
    },
  };
}

/** The file that a path names, or undefined when it would lie outside the folder. */
function fileOf(pathname: string, folder: string): string | undefined {
  const path = decoded(pathname);
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
