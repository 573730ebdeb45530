import { vi } from '../../../shared/i18n';
import type { KnownPaper } from '../../../shared/rules/papers';
import { formatDate } from '../../../shared/text/dates';
import { StatusBadge } from '../feedback/StatusBadge';

const texts = vi.papers.known;

interface KnownElsewhereProps {
  readonly known: KnownPaper | undefined;
  /** In a narrow column the day is told, and shown only when pointed at. */
  readonly narrow?: boolean;
}

/** That a paper is there although nobody noted the day on which it came in: its own day or number is entered. */
export function KnownElsewhere({ known, narrow = false }: KnownElsewhereProps) {
  if (!known || known.receivedOn !== undefined) return null;
  const text = known.on === undefined ? texts.undated : texts.dated(formatDate(known.on));
  return (
    <span title={text}>
      <StatusBadge tone="done">
        {narrow ? <span aria-hidden="true">{texts.undated}</span> : text}
        {narrow && <span className="visually-hidden">{text}</span>}
      </StatusBadge>
    </span>
  );
}
