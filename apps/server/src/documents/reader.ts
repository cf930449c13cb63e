import os from 'node:os';
import type { DocumentFile, DocumentReader, ReadDocument } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import { formatNames } from './formats.ts';
import { inMebibytes, type ReadingLimits, usualLimits } from './limits.ts';
import { formatOf } from './recognise.ts';
import { Refusal, type ToldRefusal } from './refusal.ts';
import type { Reply } from './room/messages.ts';
import { Rooms, type RoomsOptions } from './room/rooms.ts';
import { utf8Of } from './text/decode.ts';

/** A reader of documents that has to be closed: it holds processes. */
export interface OpenReader extends DocumentReader {
  readonly close: () => void;
}

/** How files are read, where a test wants it otherwise. */
export interface ReaderOptions {
  readonly limits?: Partial<ReadingLimits>;
  readonly rooms?: Partial<RoomsOptions>;
  /** Told of what went wrong in a way that nobody foresaw. */
  readonly onFault?: (fault: string, name: string) => void;
}

const usualRooms: RoomsOptions = { most: Math.max(1, Math.min(4, os.availableParallelism() - 1)), waiting: 32, idle: 30_000 };

/**
 * The reader of documents. A text in UTF-8 is read here, to the letter; whatever has to be interpreted is read in a process of its own that
 * is given so much time and memory and no more, so that no file takes the server down.
 */
export function documentReader({ limits: given, rooms: asked, onFault }: ReaderOptions = {}): OpenReader {
  const limits = { ...usualLimits, ...given };
  const rooms = new Rooms({ ...usualRooms, ...asked });
  const read = async (file: DocumentFile): Promise<ReadDocument> => {
    const plain = plainText(file, limits);
    if (plain !== undefined) return plain;
    const reply = await rooms.read({ file: { ...file, bytes: Uint8Array.from(file.bytes) }, limits });
    if ('document' in reply) return reply.document;
    if ('fault' in reply) onFault?.(reply.fault, file.name);
    throw refusedFile(file, reply);
  };
  return { read, close: () => rooms.close() };
}

/**
 * A text file in UTF-8, as it is; undefined for what is none, which has to be interpreted.
 * @throws MithaqError `too-large`, `empty-file`, `unsupported-format`, `encrypted-file`
 */
function plainText(file: DocumentFile, limits: ReadingLimits): ReadDocument | undefined {
  try {
    if (file.bytes.length > limits.fileBytes) throw new Refusal('too-large', { limit: inMebibytes(limits.fileBytes) });
    if (file.bytes.length === 0) throw new Refusal('empty-file');
    const decoded = formatOf(file) === 'text' ? utf8Of(file.bytes) : undefined;
    return decoded && { ...decoded, format: 'text', metadata: {} };
  } catch (fault) {
    throw fault instanceof Refusal ? named(file, fault) : fault;
  }
}

function refusedFile(file: DocumentFile, reply: Exclude<Reply, { readonly document: ReadDocument }>): MithaqError {
  if ('refusal' in reply) return named(file, reply.refusal);
  return new MithaqError('damaged-file', { name: file.name, format: formatNames[formatOf(file)] });
}

function named({ name }: DocumentFile, { code, details }: ToldRefusal): MithaqError {
  return new MithaqError(code, { name, ...details });
}
