/**
 * The user's manual (docs/huong-dan-su-dung.md) as the window shows it: chapters, and which
 * of them speaks of the screen that somebody is on.
 */

/** A chapter: a heading of the second level and all that stands under it. */
export interface ManualChapter {
  readonly title: string;
  /** As viewers of Markdown make it of the heading. */
  readonly anchor: string;
  /** Addresses of screens that the chapter explains; `_` stands for any one part. */
  readonly screens: readonly string[];
  /** Of each of these addresses the heading that speaks of it, where that is one within the chapter. */
  readonly places: ReadonlyMap<string, string>;
  /** The text under the heading, in Markdown. */
  readonly text: string;
  /** Anchors of all headings in the chapter, its own among them. */
  readonly anchors: readonly string[];
}

const CHAPTER = /^## (.+)$/mu;
const HEADING = /^#{2,6} (.+)$/gmu;
/** `<!-- screens: /dai-hoi/_/bau-cu, /kiem-tra -->` under a heading: read by the program, shown nowhere. */
const SCREENS = /^<!-- screens: (.+) -->$/gmu;
/** As they are left out, with the empty line behind them. */
const SCREEN_LINES = /^<!-- screens: .+ -->\n*/gmu;

/** The chapters of the manual; what stands before the first is left out. */
export function manualChapters(markdown: string): readonly ManualChapter[] {
  const [, ...parts] = markdown.split(/^(?=## )/mu);
  return parts.map((part) => {
    const title = CHAPTER.exec(part)?.[1]?.trim() ?? '';
    const screens = [...part.matchAll(SCREENS)].flatMap(([, list]) => (list ?? '').split(/,\s*/u));
    return {
      title,
      anchor: manualAnchor(title),
      screens,
      places: placesIn(part),
      text: part.replace(CHAPTER, '').replace(SCREEN_LINES, '').trim(),
      anchors: [...part.matchAll(HEADING)].map(([, heading]) => manualAnchor(heading ?? '')),
    };
  });
}

/** The headings within a chapter under which addresses are named. */
function placesIn(chapter: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  let heading: string | undefined;
  for (const line of chapter.split('\n')) {
    heading = /^#{3,6} (.+)$/u.exec(line)?.[1] ?? heading;
    const [, list = ''] = /^<!-- screens: (.+) -->$/u.exec(line) ?? [];
    if (heading === undefined || list === '') continue;
    for (const screen of list.split(/,\s*/u)) places.set(screen, manualAnchor(heading));
  }
  return places;
}

/** The anchor that viewers of Markdown give to a heading. */
export function manualAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

/** The chapter that explains the screen at an address: of several the one that names it most closely. */
export function chapterOf(chapters: readonly ManualChapter[], address: string): ManualChapter | undefined {
  return closest(chapters, address)?.chapter;
}

/** Where in that chapter the screen is explained: the anchor of a heading, where it has one of its own. */
export function placeOf(chapters: readonly ManualChapter[], address: string): string | undefined {
  const found = closest(chapters, address);
  return found?.chapter.places.get(found.screen);
}

function closest(chapters: readonly ManualChapter[], address: string) {
  const parts = partsOf(address);
  const fitting = chapters.flatMap((chapter) =>
    chapter.screens.filter((screen) => begins(parts, partsOf(screen))).map((screen) => ({ chapter, screen })),
  );
  return fitting.toSorted((a, b) => partsOf(b.screen).length - partsOf(a.screen).length)[0];
}

function partsOf(address: string): readonly string[] {
  return address.split('/').filter((part) => part !== '');
}

function begins(parts: readonly string[], screen: readonly string[]): boolean {
  return (
    screen.every((part, index) => part === '_' || part === parts[index]) && screen.length <= parts.length
  );
}
