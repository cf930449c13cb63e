import { basename } from 'node:path';
import { documentLimit } from '@mithaq/client';
import { MithaqError } from '@mithaq/domain';
import { Failure } from '../register/failure.ts';
import type { ImportRequest } from '../register/views.ts';
import type { PhraseKey } from '../words/phrases.ts';
import type { Voice } from '../words/voice.ts';

/** A file of the disk as it is sent: its name without its folder, and its bytes in base64; `size` is how many of them there are. */
export interface SourceFile {
  readonly request: ImportRequest;
  readonly size: number;
}

/** @throws Failure in the person's language, where the file cannot be read or is larger than the server takes */
export async function sourceFile(path: string, readFile: (path: string) => Promise<Uint8Array>, voice: Voice): Promise<SourceFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(error, voice) ?? error;
  });
  if (bytes.length > documentLimit) throw tooLarge(voice);
  const data = Buffer.from(bytes).toString('base64');
  return { request: { name: basename(path), content: { encoding: 'base64', data } }, size: bytes.length };
}

function tooLarge({ language }: Voice): Failure {
  const size = documentLimit / 1024 / 1024;
  const limit = { ar: `${size} ميغابايت`, en: `${size} MiB` };
  return new Failure('failed', new MithaqError('too-large', { limit }).messageIn(language));
}

const readFaults: Readonly<Record<string, PhraseKey>> = {
  ENOENT: 'noSuchFile',
  ENOTDIR: 'noSuchFile',
  EISDIR: 'isDirectory',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
};

function unreadable(error: unknown, { say }: Voice): Failure | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return new Failure('failed', say(readFaults[String(error.code)] ?? 'unreadable'), { cause: error });
}
