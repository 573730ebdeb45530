import type { EditOf } from '../../../shared/domain/edits';
import { activeCells, retiredCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { useRemove, useSeason } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { ChangeButton } from '../../components/field/ChangeButton';

const texts = vi.roster.carried;

type Marking = EditOf<'edits.together'>['edits'][number];

/** Lists that came along from the last term: what may have changed since, until the office has gone through them. */
export function CarriedNote() {
  const season = useSeason();
  const change = useRemove();
  const term = season.previousSeason?.rosterFrom;
  if (term === undefined) return null;
  const unsure = activeCells(season).flatMap(({ id: cellId, roster = [] }) =>
    roster
      .filter(({ status, officialOn }) => status === undefined && officialOn === undefined)
      .map(
        ({ id }): Marking => ({
          type: 'item.put',
          name: 'roster',
          cellId,
          id,
          patch: { status: 'official' },
        }),
      ),
  );
  const left = retiredCells(season).reduce((count, { roster = [] }) => count + roster.length, 0);
  return (
    <Note
      tone="warning"
      actions={
        <>
          {unsure.length > 0 && (
            <ChangeButton
              variant="default"
              onClick={() =>
                void change({ type: 'edits.together', edits: unsure }, texts.written(unsure.length))
              }
            >
              {texts.official(unsure.length)}
            </ChangeButton>
          )}
          <ChangeButton
            variant="default"
            onClick={() =>
              void change(
                { type: 'value.update', name: 'previousSeason', patch: { rosterFrom: null } },
                texts.done,
              )
            }
          >
            {texts.reviewed}
          </ChangeButton>
        </>
      }
    >
      <p>{texts.from(term)}</p>
      {unsure.length > 0 && <p>{texts.unsure(unsure.length)}</p>}
      {left > 0 && <p>{texts.left(left)}</p>}
    </Note>
  );
}
