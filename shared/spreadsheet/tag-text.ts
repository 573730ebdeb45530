/** The text of a start tag, as it stands in a part: `<c r="A1" s="3"/>`. All of it in one pass, however long it is. */

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/uy;
const ELEMENT = /<[^\s/>]+/uy;

/** An attribute in a tag, with the blanks before it. */
interface AttributeSpot {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where the attributes of a tag stand in its text. */
export function attributesOf(tag: string): readonly AttributeSpot[] {
  ELEMENT.lastIndex = 0;
  ATTRIBUTE.lastIndex = ELEMENT.exec(tag) ? ELEMENT.lastIndex : 0;
  const spots: AttributeSpot[] = [];
  for (;;) {
    const start = ATTRIBUTE.lastIndex;
    const match = ATTRIBUTE.exec(tag);
    if (!match) return spots;
    spots.push({ name: match[1] ?? '', start, end: ATTRIBUTE.lastIndex });
  }
}

/** The tag without its end and without some attributes; the others stay as they are written. */
export function openTag(tag: string, without: readonly string[] = []): string {
  const kept = attributesOf(tag);
  const element = tag.slice(0, kept[0]?.start ?? endOfName(tag));
  const attributes = kept.filter(({ name }) => !without.includes(name));
  return element + attributes.map(({ start, end }) => tag.slice(start, end)).join('');
}

function endOfName(tag: string): number {
  ELEMENT.lastIndex = 0;
  return ELEMENT.exec(tag) ? ELEMENT.lastIndex : 0;
}
