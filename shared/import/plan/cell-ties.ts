import type { Season } from '../../domain/season';
import { activeCells } from '../../domain/season-views';
import { cellNameToWrite, fullCellName, withoutSuperiors } from '../cell-name';
import { guessKind } from '../guess-kind';
import { CellNames, cellKey, cellsIn } from '../match/match-cells';
import { cellsInOne } from '../match/new-cells';
import { AlikeCells } from './alike-cells';
import type { CellTie, FullName, ListQuestion } from './plan';
import { type ImportSettings, NEW_CELL, SKIP_CELL } from './settings';

/** Where the people of a row go: a cell that is there, or the place of one among those that come. */
export type CellTarget = string | number;

interface Tie extends CellTie {
  rows: number;
}

/** The cells that a table names, each tied once: to a cell of the season, to a new one, or to none. */
export class CellTies {
  readonly #names: CellNames;
  readonly #nameOf: ReadonlyMap<string, string>;
  readonly #chosen: Readonly<Record<string, string>>;
  readonly #only: string | undefined;
  readonly #ward: string;
  readonly #named: CellTie['near'];
  readonly #fullNames: boolean;
  #short: FullName | undefined;
  readonly #ties = new Map<string, Tie>();
  readonly #added: Tie[] = [];
  readonly #alike: AlikeCells;

  /** `file`: what the list's file is called, which may name the cell of a list that names none. */
  constructor(season: Season, settings: ImportSettings, file = '') {
    const cells = activeCells(season);
    this.#ward = season.committee.name;
    this.#named = cellsIn(file, cells);
    this.#names = new CellNames(cells);
    this.#nameOf = new Map(cells.map(({ id, name }) => [id, name]));
    this.#alike = new AlikeCells(settings);
    this.#chosen = settings.cells ?? {};
    this.#fullNames = settings.fullNames !== false;
    this.#only = cells.length === 1 ? cells[0]?.id : undefined;
  }

  isCell(name: string): boolean {
    return this.#names.find(withoutSuperiors(name, this.#ward)) !== undefined;
  }

  /** Ties the cell that a row names; an empty name is that of a table that names none, an unsure one is asked about. */
  tie(written: string, unsure = false): CellTie {
    const name = withoutSuperiors(written, this.#ward);
    const key = cellKey(name);
    const known = this.#ties.get(key);
    if (known) {
      known.rows += 1;
      return known;
    }
    const kind = guessKind(name) ?? 'other';
    const parts = this.#isKnown(name) ? [] : cellsInOne(name, (part) => this.isCell(part));
    const looked = parts.length === 0 && unsure ? [name] : parts;
    const near =
      looked.length > 0 ? this.#nearOf(looked) : name === '' ? this.#named : this.#names.match(name).near;
    const to = this.#decide(key, name, unsure || parts.length > 0);
    const same = to === NEW_CELL ? this.#sameNew(key, name) : undefined;
    if (same) {
      this.#ties.set(key, same);
      same.rows += 1;
      return same;
    }
    const chosen = to === NEW_CELL ? this.#alike.chosenName(name) : name;
    const after = to === NEW_CELL ? cellNameToWrite(chosen) : undefined;
    if (after !== undefined) this.#short ??= { before: chosen, after };
    const tie: Tie = {
      key,
      name: to === NEW_CELL ? this.#full(chosen) : name,
      rows: 1,
      to,
      kind,
      near,
      ...(parts.length > 0 && { several: true }),
      ...(this.#chosen[key] === undefined && this.#names.match(name).isRoman && { isRoman: true }),
    };
    this.#ties.set(key, tie);
    if (tie.to === NEW_CELL) this.#added.push(tie);
    return tie;
  }

  #full(name: string): string {
    return this.#fullNames ? fullCellName(name) : name;
  }

  /** The new cell that is this one too, where somebody said that two names mean one. */
  #sameNew(key: string, name: string): Tie | undefined {
    const same = this.#alike.find({ key, name, full: this.#full(name) });
    return same === undefined ? undefined : this.#ties.get(same);
  }

  #isKnown(name: string): boolean {
    return this.#names.match(name).cell !== undefined;
  }

  /** The cells of the season that the names in one text may mean. */
  #nearOf(parts: readonly string[]): CellTie['near'] {
    const found = parts.flatMap((part) => {
      const { cell, near } = this.#names.match(part);
      return cell ? [cell] : near;
    });
    return [...new Map(found.map((cell) => [cell.id, cell])).values()];
  }

  #decide(key: string, name: string, unsure: boolean): string | undefined {
    const chosen = this.#chosen[key];
    if (chosen === SKIP_CELL || (chosen === NEW_CELL && name !== '')) return chosen;
    if (chosen !== undefined && this.#nameOf.has(chosen)) return chosen;
    if (name === '') return this.#only;
    if (unsure) return undefined;
    const { cell, near } = this.#names.match(name);
    // a cell that is only near is somebody's to decide
    return cell?.id ?? (near.length > 0 ? undefined : NEW_CELL);
  }

  /** Undefined while it is to be decided, and where the cell is left out. */
  target(tie: CellTie): CellTarget | undefined {
    if (tie.to === NEW_CELL) return this.#added.findIndex(({ key }) => key === tie.key);
    return tie.to === SKIP_CELL ? undefined : tie.to;
  }

  nameOf(tie: CellTie): string {
    return this.#nameOf.get(tie.to ?? '') ?? tie.name;
  }

  /** The first new cell whose name is not written out. */
  get short(): FullName | undefined {
    return this.#short;
  }

  list(): readonly CellTie[] {
    return [...new Set(this.#ties.values())];
  }

  /** New cells whose names may mean one cell. */
  questions(): readonly ListQuestion[] {
    return this.#alike.questions();
  }

  /** The cells that come with the import, in the order in which rows name them. */
  added() {
    return this.#added.map(({ name, kind }) => ({ name, kind, members: {} }));
  }
}
