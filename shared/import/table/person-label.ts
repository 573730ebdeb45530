import { type PersonHeading, personHeading } from './person-headings';

/** “1. Họ và tên khai sinh:” in front of what it says, as a heading. */
export function labelText(text: string): string {
  return text
    .replace(/^\s*(?:\d{1,2}\s*[.)/-]|[-–+*•])\s*/u, '')
    .replace(/\s*:\s*$/u, '')
    .trim();
}

/** What a text in front of a value says of it; undefined where it is none that is known. */
export function personLabel(text: string): PersonHeading | undefined {
  return text.length > LONGEST ? undefined : personHeading([labelText(text)]);
}

const LONGEST = 60;
