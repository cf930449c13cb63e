import * as z from 'zod';
import { Sha256 } from '../../records/source.ts';
import { utf8 } from '../intake/utf8.ts';
import { canonicalJson } from './canonical-json.ts';
import { Digest } from './digest.ts';
import { bundleFormat, bundleVersion, lineFiles, lineKinds } from './format.ts';

const count = z.int().nonnegative();

const ManifestFile = z.strictObject({ name: z.enum(lineFiles), bytes: count, lines: count, sha256: Sha256 });

/** What one file of a bundle has to be: its size in bytes, its lines, and the SHA-256 of its bytes. */
export type ManifestFile = z.output<typeof ManifestFile>;

/**
 * What a bundle says of itself. `counts` are lines by kind, kinds without any left out. `sha256` is the seal: the SHA-256
 * of the canonical JSON of all the rest. As the rest holds the digest of every file, the seal names the whole bundle; who
 * knows it from elsewhere can tell that nothing was changed. By itself it guards against accidents, not against forgers.
 */
export const BundleManifest = z.strictObject({
  format: z.literal(bundleFormat),
  formatVersion: z.literal(bundleVersion),
  schemaVersion: z.int().positive(),
  createdAt: z.iso.datetime(),
  generator: z.string().min(1).max(200),
  licence: z.string().min(1).max(200).exactOptional(),
  counts: z.partialRecord(z.enum(lineKinds), count),
  files: z.array(ManifestFile),
  sha256: Sha256,
});
export type BundleManifest = z.output<typeof BundleManifest>;

/** What whoever makes a bundle says of its making. */
export const BundleMaking = BundleManifest.pick({ createdAt: true, generator: true, licence: true });
export type BundleMaking = z.output<typeof BundleMaking>;

/** Everything that a manifest says but its seal. */
export type UnsealedManifest = Omit<BundleManifest, 'sha256'>;

/** The seal of a manifest. */
export function sealOf(manifest: UnsealedManifest): Sha256 {
  const digest = new Digest();
  digest.add(utf8(canonicalJson(manifest)));
  return digest.value;
}

/** The manifest as a file: canonical JSON, and a line feed. */
export function manifestBytes(manifest: UnsealedManifest): Uint8Array {
  return utf8(`${canonicalJson({ ...manifest, sha256: sealOf(manifest) })}\n`);
}
