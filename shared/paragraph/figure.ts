import type { Decimal } from '../text/share';

/** A share as a paper prints it. */
export interface PrintedShare {
  readonly value: Decimal;
  /** “Trên 94 %”, “gần 23 %” and “khoảng 30 %” say less than a share. */
  readonly about: 'over' | 'under' | 'around' | undefined;
}

/** By how much something grew (or, below zero, shrank) since the last term. */
export interface PrintedChange {
  readonly rises: boolean;
  readonly value: Decimal;
  /** “điểm”: said to be points. */
  readonly saidPoints: boolean;
}

/** What numbers count: people, cells and the like, ballot papers, or something else (opinions, classes, files). */
export type FigureUnit = 'people' | 'places' | 'ballots' | 'other';

/** What a paragraph says of one thing: a number, its share, what it was before. */
export interface ParagraphFigure {
  /** Where it begins in the text. */
  readonly at: number;
  /** Its words, as they stand beside the number. */
  readonly label: string;
  /** The same, folded, with what is abbreviated written out: “dang vien co mat”. */
  readonly words: string;
  /** What stands between the number before and this one, folded: headings like “Trình độ chính trị:”. */
  readonly before: string;
  /** Its words behind the number up to the next sign or number, folded: “dong chi bi thu”. */
  readonly behind: string;
  /** How many brackets are open where it stands. */
  readonly depth: number;
  /** What is counted, as far as the word behind the number says so. */
  readonly unit?: FigureUnit | undefined;
  readonly count?: number | undefined;
  /** Its own whole: “10/43”, “50 trong tổng số 88”. */
  readonly of?: number | undefined;
  /** “20% số bí thư”: of those in this post, folded. */
  readonly ofPost?: string | undefined;
  readonly share?: PrintedShare | undefined;
  readonly previousCount?: number | undefined;
  readonly previousShare?: Decimal | undefined;
  readonly change?: PrintedChange | undefined;
  /** “tăng 3 đồng chí”: by how many, below zero where they are fewer. */
  readonly grown?: number | undefined;
  /** “so với chỉ tiêu (35 đảng viên)”: what was wanted, and by how many it is beyond that. */
  readonly target?: number | undefined;
  readonly above?: number | undefined;
  /** “vượt 12% so với chỉ tiêu (150 đảng viên)” */
  readonly aboveShare?: Decimal | undefined;
  /** “vượt 8,3% so với chỉ tiêu 15%”. */
  readonly beyond?: { readonly by: Decimal; readonly target: Decimal } | undefined;
  /** It is what the shares behind it are of, as its words say. */
  readonly isBase: boolean;
  /** That whole is a committee: not of members, of secretaries, of delegates. */
  readonly isCommittee: boolean;
  /** Cells, villages and the like: of no group of people the whole. */
  readonly isPlaces: boolean;
  /** Which sentence it stands in. */
  readonly sentence: number;
}
