import type { CombinedView } from '../../shared/api';
import { conflictsOf, type Ward } from '../../shared/combined/combined';
import {
  addFigures,
  heldWords,
  totalPolicy,
  totalYoungLabel,
  wardFigures,
} from '../../shared/combined/total';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { figuresJson } from '../../shared/statistics';
import { readBytes } from '../db/check-file';
import { combinedWards, writtenAt } from '../db/combined-file';
import { SCHEMA_VERSION } from '../db/migrations/migrate';
import { type PutOptions, putDataFile } from '../db/put-file';
import { keyring } from '../vault/keyring';
import { sealVault, type VaultKey } from '../vault/vault';
import type { OfficeFile } from './office-file';
import { ReadingFile } from './reading-file';
import { fileName } from './recent-files';

/** What stands on the disk. */
interface OnDisk {
  readonly bytes: Uint8Array;
  readonly key: VaultKey | undefined;
  readonly savedAt: string;
}

/** A combined file as it stands open: each ward is read as a season of the file, and nothing is changed. */
export class CombinedOfficeFile extends ReadingFile implements OfficeFile {
  readonly #path: string;
  readonly #wards: readonly Ward[];
  #bytes: Uint8Array;
  /** What the file is under, where it has a password. */
  #key: VaultKey | undefined;
  #savedAt: string;
  #shown: Ward;

  private constructor(path: string, wards: readonly Ward[], { bytes, key, savedAt }: OnDisk) {
    const [first] = wards;
    if (!first) throw new Error('a combined file holds a ward at least');
    super(appError('combined-read-only'));
    this.#path = path;
    this.#wards = wards;
    this.#bytes = bytes;
    this.#key = key;
    this.#savedAt = savedAt;
    this.#shown = first;
  }

  /** Errors: `not-combined`, those of `readBytes` and `loadFile`. */
  static async open(path: string): Promise<Result<CombinedOfficeFile, AppError>> {
    const bytes = await readBytes(path);
    if (!bytes.ok) return bytes;
    const wards = await combinedWards(path, bytes.value);
    if (!wards.ok) return wards;
    if (wards.value.length === 0) return fail(appError('not-combined', { path }));
    const plain = await keyring.open(path, bytes.value);
    if (!plain.ok) return plain;
    const savedAt = await writtenAt(path);
    return ok(
      new CombinedOfficeFile(path, wards.value, { bytes: bytes.value, key: plain.value.key, savedAt }),
    );
  }

  get wards(): readonly Ward[] {
    return this.#wards;
  }

  /** The wards beside each other and added up, for the window. */
  view(): CombinedView {
    const policy = totalPolicy(this.#wards);
    const all = this.#wards.map(({ season }) => wardFigures(season));
    const total = addFigures(all);
    return {
      wards: this.#wards.map(({ key, source, season }, index) => ({
        key,
        source,
        name: season.committee.name,
        term: season.season.term,
        figures: figuresJson(all[index] ?? wardFigures(season), season.season.percent),
      })),
      total: figuresJson(total, policy),
      young: totalYoungLabel(this.#wards),
      held: heldWords(total),
      conflicts: conflictsOf(this.#wards),
    };
  }

  season(): Season {
    return this.#shown.season;
  }

  seasons() {
    const entries = this.#wards.map(({ key, season }) => ({
      key,
      term: season.season.term,
      name: season.committee.name,
      current: false,
    }));
    return { entries, shown: this.#shown.key, readOnly: true };
  }

  allSeasons(): Result<readonly Season[], AppError> {
    return ok([this.#shown.season]);
  }

  show(key: string): Result<void, AppError> {
    const ward = this.#wards.find((each) => each.key === key);
    if (!ward) return fail(appError('not-found'));
    this.#shown = ward;
    return ok(undefined);
  }

  info() {
    return {
      path: this.#path,
      name: fileName(this.#path),
      sample: false,
      savedAt: this.#savedAt,
      saved: true,
      schemaVersion: SCHEMA_VERSION,
      sizeBytes: this.#bytes.length,
    };
  }

  key(): VaultKey | undefined {
    return this.#key;
  }

  /** Puts the file under another key, or none. Errors: `file-changed-outside`, those of `Keyring.open` and `putDataFile`; the key stays then. */
  async putUnder(key: VaultKey | undefined): Promise<Result<string, AppError>> {
    const plain = await keyring.open(this.#path, this.#bytes);
    if (!plain.ok) return plain;
    const { contents } = plain.value;
    const bytes = key ? sealVault(key, contents, { withFormer: true }) : contents;
    const isOurs = (old: Uint8Array) => Buffer.compare(old, this.#bytes) === 0;
    const changed = appError('file-changed-outside', { path: this.#path });
    const put = await putDataFile(this.#path, () => bytes, {
      replace: true,
      // the wards in it stay the same
      withoutCopy: true,
      refusal: (old) => Promise.resolve(isOurs(old) ? undefined : changed),
    });
    if (!put.ok) return put;
    this.#bytes = bytes;
    this.#key = key;
    this.#savedAt = await writtenAt(this.#path);
    return ok(this.#savedAt);
  }

  snapshot(): Promise<Uint8Array> {
    return Promise.resolve(this.#bytes);
  }

  history(): readonly never[] {
    return [];
  }

  flush(): Promise<Result<string, AppError>> {
    return Promise.resolve(ok(this.#savedAt));
  }

  copyTo(path: string, options: PutOptions): Promise<Result<void, AppError>> {
    return putDataFile(path, () => this.#bytes, options);
  }
}
