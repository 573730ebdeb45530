/** “Chi bộ” is said by the heading of the column already. */
const CELL_WORD = /^chi bộ\s+(?=\S)/iu;

/** “khu phố An Dưỡng 1”, where the screen says that it is of cells. */
export function shortCellName(name: string): string {
  return name.replace(CELL_WORD, '');
}

/** The name of a cell in a narrow column of cells: shown without “Chi bộ”, told whole. */
export function CellName({ name }: { readonly name: string }) {
  const short = shortCellName(name);
  return (
    <>
      <span className="visually-hidden">{name.slice(0, name.length - short.length)}</span>
      {short}
    </>
  );
}
