import type { ReactNode } from 'react';

/** Few and plain: a drawing never stands for a word, only beside it. */

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="1.125em"
      height="1.125em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function CalendarIcon() {
  return (
    <Icon>
      <rect x="3" y="4.5" width="14" height="12.5" rx="1.5" />
      <path d="M3 8.5h14M7 2.5v4M13 2.5v4" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M13.2 13.2L17 17" />
    </Icon>
  );
}

export function HelpIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.8 7.8c.2-1.4 1.2-2 2.3-2 1.3 0 2.2.8 2.2 1.9 0 1.6-2.2 1.8-2.2 3.4M10 14v.1" />
    </Icon>
  );
}

export function ContrastIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="M4 10.5l4 4 8-9" />
    </Icon>
  );
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M10 3L18 16.5H2L10 3z" />
      <path d="M10 8v4M10 14.2v.1" />
    </Icon>
  );
}

export function ErrorIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 6v5M10 13.7v.1" />
    </Icon>
  );
}

export function UpIcon() {
  return (
    <Icon>
      <path d="M10 16V4M5 9l5-5 5 5" />
    </Icon>
  );
}

export function DownIcon() {
  return (
    <Icon>
      <path d="M10 4v12M5 11l5 5 5-5" />
    </Icon>
  );
}

export function RemoveIcon() {
  return (
    <Icon>
      <path d="M5 5l10 10M15 5L5 15" />
    </Icon>
  );
}

export function MoreIcon() {
  return (
    <Icon>
      <path d="M4.5 10h.1M10 10h.1M15.5 10h.1" strokeWidth="2.6" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="M5 8l5 5 5-5" />
    </Icon>
  );
}

/** The mark: a star, for the one place where the program names itself. */
export function StarIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="1.25em"
      height="1.25em"
      aria-hidden="true"
      focusable="false"
      fill="currentColor"
    >
      <path d="M10 1.8l2.5 5.5 6 .6-4.5 4 1.3 5.9-5.3-3.1-5.3 3.1L6 11.9l-4.5-4 6-.6z" />
    </svg>
  );
}

/** Arrows of a choice, as Mantine's own choices have them. */
export function ChoiceIcon() {
  return (
    <svg
      viewBox="0 0 15 15"
      width="1.125rem"
      height="1.125rem"
      fill="none"
      stroke="currentColor"
      strokeWidth="0.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M5.25 5.75L7.5 3.5l2.25 2.25M5.25 9.25L7.5 11.5l2.25-2.25" />
    </svg>
  );
}
