import type { SeasonItem } from '../../../shared/domain/parts';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { FillMapping } from '../../../shared/fill/mapping';
import { vi } from '../../../shared/i18n';
import type { EditAnswer } from '../../app/store/app-store';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { chooseMapping, useFormState } from './open-form';

export type StoredMapping = SeasonItem<'fillMappings'>;

const LIST = 'fillMappings';
const noTies: readonly Tie[] = [];

/** The mapping at work. It is stored with its first tie, under the name of the form; every change is saved at once. */
export function useMapping() {
  const { opened, mappingId } = useFormState();
  const { fillMappings: mappings = [] } = useSeason();
  const edit = useEdit();
  const remove = useRemove();
  const current = mappings.find(({ id }) => id === mappingId);
  const form = opened?.name ?? '';
  const name = current?.name ?? form.replace(/\.[^.]*$/u, '');
  const ties = current?.ties ?? noTies;

  const put = async (patch: Partial<Omit<StoredMapping, 'id'>>): EditAnswer => {
    const id = current?.id ?? crypto.randomUUID();
    const answer = await edit({
      type: 'item.put',
      name: LIST,
      id,
      patch: current ? patch : { name, form, ties: [], ...patch },
    });
    if (answer.ok) chooseMapping(id);
    return answer;
  };
  return {
    mappings,
    current,
    name,
    ties,
    rename: (next: string) => put({ name: next }),
    /** Puts a tie in place of another, or at the end. */
    setTie: (index: number | undefined, tie: Tie) => {
      const next = index === undefined ? [...ties, tie] : ties.map((each, at) => (at === index ? tie : each));
      return put({ ties: [...next] });
    },
    removeTie: async (index: number, place: string) => {
      if (!current) return;
      const patch = { ties: ties.filter((_, at) => at !== index) };
      await remove({ type: 'item.put', name: LIST, id: current.id, patch }, vi.fill.screen.removedTie(place));
    },
    removeAll: async () => {
      if (!current) return;
      await remove(
        { type: 'item.remove', name: LIST, id: current.id },
        vi.fill.screen.removedMapping(current.name),
      );
      chooseMapping(undefined);
    },
    add: async (mapping: FillMapping): EditAnswer => {
      const id = crypto.randomUUID();
      const { name: given, form: madeFor, ties: its } = mapping;
      const item = { id, name: given, ties: its, ...(madeFor === undefined ? {} : { form: madeFor }) };
      const answer = await edit({ type: 'item.add', name: LIST, item });
      if (answer.ok) chooseMapping(id);
      return answer;
    },
  };
}

export type MappingAtWork = ReturnType<typeof useMapping>;

/** The mapping made for a form of this name; else the last one, for the next form is often the old one renamed. */
export function mappingForForm(mappings: readonly StoredMapping[], form: string): string | undefined {
  return (mappings.find((mapping) => mapping.form === form) ?? mappings.at(-1))?.id;
}
