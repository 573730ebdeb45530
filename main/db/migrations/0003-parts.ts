/**
 * What a season or a cell holds beside its core (`shared/domain/parts.ts`), as JSON.
 *
 * Nothing is ever asked of what stands inside a value: it is read and written
 * whole, and its shape is checked by the schema of its part on every way in and out. A
 * column for each of its fields would be a second definition of that shape.
 *
 * A list has one row with `ref` NULL, which says that it is there, and a row for each
 * of its items, whose id is `ref`. A group of fields has the one row with `ref` NULL.
 */
export const partsSchema = `
CREATE TABLE part (
  id INTEGER NOT NULL CONSTRAINT pk_part PRIMARY KEY,
  season_id INTEGER NOT NULL CONSTRAINT fk_part_season REFERENCES season (id) ON DELETE CASCADE,
  cell_id INTEGER CONSTRAINT fk_part_cell REFERENCES cell (id) ON DELETE CASCADE,
  name TEXT NOT NULL CONSTRAINT ck_part_name CHECK (name <> ''),
  ref TEXT CONSTRAINT ck_part_ref CHECK (ref <> ''),
  seq INTEGER NOT NULL,
  value TEXT NOT NULL CONSTRAINT ck_part_value CHECK (json_valid(value))
) STRICT;
CREATE UNIQUE INDEX uq_part ON part (season_id, ifnull(cell_id, 0), name, ifnull(ref, ''));
CREATE INDEX ix_part_cell ON part (cell_id);
`;
