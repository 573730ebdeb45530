import { checkCodes, findingAction } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import type { SearchEntry } from '../../../shared/search';
import { paths, planningPaths } from '../../app/paths';

const { screens } = vi.search;

const addresses = { ...paths, ...planningPaths } as const;

/** The parts of the program, by their names and by what is done there. */
export const screenEntries: readonly SearchEntry[] = (Object.keys(screens) as (keyof typeof screens)[]).map(
  (name) => {
    const [title, keywords] = screens[name];
    const target = { kind: 'screen', path: addresses[name] } as const;
    return { target, title, detail: { kind: 'text', text: '' }, keywords };
  },
);

/** The codes of the checks, as they stand beside a finding on the paper somebody holds. */
export const codeEntries: readonly SearchEntry[] = checkCodes.map((code) => ({
  target: { kind: 'code', code },
  title: code,
  detail: { kind: 'text', text: findingAction({ code }) },
  keywords: '',
}));
