import type { ImportEdit, MemberDraft } from '../../domain/edits';
import type { CommitteeMember, Season } from '../../domain/season';
import { activeCells } from '../../domain/season-views';
import type { ReadFields } from '../values/person-reading';
import type { CellTarget } from './cell-ties';
import { committeeFields, personalFields, pickFields } from './person-fields';

/** Somebody in a committee of the season. */
export interface MemberPlace {
  readonly cellId: string;
  readonly member: CommitteeMember;
}

/** What an import does to the committees: who comes in, and what changes of those who sit there. */
export class Committees {
  readonly #season: Season;
  readonly #members: ImportEdit['members'] = [];
  readonly #updates: ImportEdit['memberUpdates'] = [];

  constructor(season: Season) {
    this.#season = season;
  }

  *places(): Generator<MemberPlace> {
    for (const { id, congress } of activeCells(this.#season)) {
      for (const member of congress.committee) yield { cellId: id, member };
    }
  }

  add(target: CellTarget, fields: ReadFields, personId?: string): void {
    const profile = pickFields(fields, committeeFields);
    const { fullName = '', position = 'member' } = fields;
    const member: MemberDraft = {
      ...profile,
      fullName,
      position,
      ...(personId !== undefined && { personId }),
    };
    this.#members.push({ cell: target, member });
  }

  /** Somebody known comes into a further committee, and keeps the seat where they sit. */
  addKnown(target: CellTarget, known: CommitteeMember, fields: ReadFields): void {
    const cell = this.#season.cells.find(({ id }) => id === target);
    const seat = cell?.congress.committee.find(({ id }) => id === known.id);
    if (cell && seat) this.update({ cellId: cell.id, member: seat }, fields);
    else this.add(target, { ...pickFields(known, personalFields), ...fields }, known.id);
  }

  update({ cellId, member }: MemberPlace, fields: ReadFields): void {
    const { fullName, position } = fields;
    const patch = {
      ...pickFields(fields, committeeFields),
      ...(fullName !== undefined && { fullName }),
      ...(position !== undefined && { position }),
    };
    this.#updates.push({ cellId, personId: member.id, patch });
  }

  edits(): Pick<ImportEdit, 'members' | 'memberUpdates'> {
    return { members: this.#members, memberUpdates: this.#updates };
  }
}
