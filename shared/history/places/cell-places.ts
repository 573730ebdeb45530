import { vi } from '../../i18n';
import { cellPartPlaces } from './cell-part-places';
import { congressPlaces } from './congress-places';
import { choice, field, flag, group, list, type Places } from './place';

const { columns: counts } = vi.importScreen;

/** A cell with its congress, its members and its parts. */
const fields: Places = {
  order: field(vi.history.fields.order),
  name: field(vi.cells.columns.name),
  kind: choice(vi.cells.columns.kind, vi.choices.cellKind),
  retired: flag(vi.history.fields.retired),
  members: group({
    total: field(counts.total),
    official: field(counts.official),
    probationary: field(counts.probationary),
    exempt: field(vi.cells.columns.exempt),
  }),
  congress: congressPlaces,
  ...cellPartPlaces,
};

export const cellsPlace = list('cells', fields, 'name');
