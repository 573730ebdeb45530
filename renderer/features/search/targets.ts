import { vi } from '../../../shared/i18n';
import type { SearchEntry, SearchTarget } from '../../../shared/search';
import { congressPath, paths, planningPaths, rosterPath } from '../../app/paths';

/** The address at which something that was found stands. */
export function targetHref(target: SearchTarget): string {
  switch (target.kind) {
    case 'cell':
      return congressPath(target.cellId);
    case 'person':
      return `${congressPath(target.cellId, 'cap-uy')}/${encodeURIComponent(target.personId)}`;
    case 'candidate':
      return congressPath(target.cellId, 'bau-cu');
    case 'rosterMember':
      return rosterPath(target.cellId, target.memberId);
    case 'wardMember':
      return planningPaths.assignments;
    case 'document':
      return planningPaths.documents;
    case 'code':
      return `${paths.checkCodes}/${target.code}`;
    case 'screen':
      return target.path;
  }
}

/** What stands beside the name of something that was found. */
export function detailText({ detail }: SearchEntry): string {
  switch (detail.kind) {
    case 'cell':
      return '';
    case 'seat':
      return vi.search.seat(vi.choices.position[detail.position], detail.cellName);
    case 'ballot':
      return vi.search.ballot(detail.body, detail.cellName);
    case 'roster':
      return detail.cellName;
    case 'text':
      return detail.text;
  }
}

/** What tells one entry from another in a list. */
export function entryKey({ target, title }: SearchEntry): string {
  return `${JSON.stringify(target)} ${title}`;
}
