/** Finding things by their names, without regard to case and diacritics. */
export {
  type SearchDetail,
  type SearchEntry,
  type SearchKind,
  type SearchTarget,
  seasonEntries,
} from './entries';
export { type SearchIndex, search, searchIndex } from './search';
