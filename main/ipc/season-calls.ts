/** Calls about the season in the open file. */
import type { Office } from '../office/office';
import type { Handlers } from './handle';

type SeasonCalls = Pick<Handlers, 'season.edit' | 'season.undo' | 'people.search'>;

export function seasonCalls(office: Office): SeasonCalls {
  return {
    'season.edit': ({ handle, edit }) => office.edit(handle, edit),
    'season.undo': ({ handle, undoToken }) => office.undo(handle, undoToken),
    'people.search': ({ query }) => office.searchPeople(query),
  };
}
