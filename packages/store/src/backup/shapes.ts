import * as z from 'zod';

/**
 * What stands in a backup beside the bundle: what a register needs to go on as the same one. A change that an older reader would misread
 * raises `backupVersion`.
 */

const count = z.int().nonnegative();
const place = z.int().positive();
const Sha256Text = z.string().regex(/^[0-9a-f]{64}$/);

/** A change as it was announced. Its places are kept, so that a subscriber resumes from the last one that it saw. */
export const ChangeLine = z.strictObject({
  position: place,
  publicPosition: place.exactOptional(),
  audience: z.enum(['public', 'editors']),
  what: z.string().min(1),
  subject: z.string(),
  by: z.string().exactOptional(),
  at: z.iso.datetime(),
});
export type ChangeLine = z.output<typeof ChangeLine>;

/** A mark of the register: what was done to it once, what its administrators set, which source its editors put aside (`value`: by whom, and when). */
export const MarkLine = z.strictObject({ key: z.string().regex(/^(?:once|setting|aside) ./), value: z.json() });
export type MarkLine = z.output<typeof MarkLine>;

/** A row of a table that is kept row for row, by the names of its columns. */
export const RowLine = z.record(z.string(), z.json());
export type RowLine = z.output<typeof RowLine>;

const File = z.strictObject({ name: z.string(), bytes: count, lines: count, sha256: Sha256Text });
export type PartFile = z.output<typeof File>;

export const backupFormat = 'mithaq-backup';
export const backupVersion = 1;

/**
 * What a backup says of itself: which bundle is in it (its seal), what is beside it, at which schema the database was, and the end of the
 * history's chain, which may be noted elsewhere and compared. `sha256` is the seal: the SHA-256 of the canonical JSON of all the rest, and
 * so names the whole backup. It guards against accidents, not against forgers.
 */
export const BackupManifest = z.strictObject({
  format: z.literal(backupFormat),
  formatVersion: z.literal(backupVersion),
  createdAt: z.iso.datetime(),
  schema: z.string().min(1),
  bundle: Sha256Text,
  head: z.strictObject({ position: count, hash: Sha256Text }),
  files: z.array(File),
  sha256: Sha256Text,
});
export type BackupManifest = z.output<typeof BackupManifest>;
