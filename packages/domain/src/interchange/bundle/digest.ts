import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Sha256 } from '../../records/source.ts';

/** The SHA-256 (FIPS 180-4) of bytes that come in pieces. It is reckoned here, and not by the platform, whose own is asynchronous and takes no pieces. */
export class Digest {
  readonly #hash = sha256.create();

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  /** The digest of what was added so far. */
  get value(): Sha256 {
    return Sha256.parse(bytesToHex(this.#hash.clone().digest()));
  }
}
