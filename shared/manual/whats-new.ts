/** What each version of the program brought, as CHANGELOG.md says it. */

export interface Release {
  readonly version: string;
  readonly changes: readonly string[];
}

const RELEASE = /^## (\S+)/u;
const CHANGE = /^- (.+)$/gmu;

/** The versions, newest first; a change is one line of the list under its version. */
export function releases(markdown: string): readonly Release[] {
  const [, ...parts] = markdown.split(/^(?=## )/mu);
  return parts.map((part) => ({
    version: RELEASE.exec(part)?.[1] ?? '',
    changes: [...part.matchAll(CHANGE)].map(([, change = '']) => change),
  }));
}
