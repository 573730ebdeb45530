/** Calls about the season in the open file. */
import type { Office } from '../office/office';
import type { Handlers } from './handle';

type SeasonCalls = Pick<
  Handlers,
  | 'season.edit'
  | 'season.undo'
  | 'season.redo'
  | 'season.history'
  | 'season.oldNames'
  | 'season.putNameRight'
  | 'season.start'
  | 'season.show'
  | 'season.all'
>;

export function seasonCalls(office: Office): SeasonCalls {
  return {
    'season.edit': ({ handle, edit }) => office.edit(handle, edit),
    'season.start': ({ handle, season }) => office.startSeason(handle, season),
    'season.show': ({ handle, key, writable }) => office.showSeason(handle, key, writable),
    'season.all': ({ handle }) => office.allSeasons(handle),
    'season.undo': ({ handle, step }) => office.undo(handle, step),
    'season.redo': ({ handle }) => office.redo(handle),
    'season.oldNames': ({ handle, name }) => office.termsWithOldName(handle, name),
    'season.putNameRight': ({ handle, name }) => office.putNameRight(handle, name),
    'season.history': ({ handle }) => office.history(handle),
  };
}
