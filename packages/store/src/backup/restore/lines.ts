import { createHash } from 'node:crypto';
import { MithaqError, type Words } from '@mithaq/domain';
import type { z } from 'zod';
import type { BackupSource } from '../archive/source.ts';
import type { PartFile } from '../shapes.ts';

/** The longest line of what stands beside a bundle, in bytes. */
const longest = 2 ** 22;

/** How many lines are handed over at a time. */
const together = 500;

/**
 * Reads the lines of a file beside the bundle, and holds it against what the backup says of it. What was handed over may be relied upon
 * only once all of it was.
 * @throws MithaqError `missing-file`, `invalid-line`, `changed-file`
 */
export async function* linesIn<Line>(source: BackupSource, file: PartFile, schema: z.ZodType<Line>): AsyncGenerator<readonly Line[]> {
  if (!source.names.has(file.name)) throw new MithaqError('missing-file', { name: file.name }, [file.name]);
  const hash = createHash('sha256');
  let bytes = 0;
  let lines = 0;
  let batch: Line[] = [];
  for await (const line of cut(source.read(file.name), file.name)) {
    hash.update(line).update('\n');
    bytes += line.length + 1;
    lines += 1;
    batch.push(parsed(line, schema, { name: file.name, line: lines }));
    if (batch.length >= together) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
  holdAgainst(file, { bytes, lines, sha256: hash.digest('hex') });
}

interface Place {
  readonly name: string;
  readonly line: number;
}

function parsed<Line>(bytes: Uint8Array, schema: z.ZodType<Line>, place: Place): Line {
  const result = schema.safeParse(json(bytes));
  if (result.success) return result.data;
  throw invalidLine(place, { ar: 'سطر كما كتبه ميثاق', en: 'a line as Mithaq wrote it' });
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Cuts bytes into lines; each ends in a line feed, the last one too. */
async function* cut(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  let line = 1;
  for await (const piece of pieces) {
    rest = Buffer.concat([rest, piece]);
    for (let feed = rest.indexOf(10); feed !== -1; feed = rest.indexOf(10)) {
      yield rest.subarray(0, feed);
      rest = rest.subarray(feed + 1);
      line += 1;
    }
    if (rest.length > longest) throw invalidLine({ name, line }, { ar: `${longest} بايت على الأكثر`, en: `at most ${longest} bytes` });
  }
  if (rest.length > 0) throw invalidLine({ name, line }, { ar: 'سطر ينتهي بـ LF', en: 'a line that ends in a line feed' });
}

function invalidLine({ name, line }: Place, expected: Words): MithaqError {
  return new MithaqError('invalid-line', { name, line: String(line), expected }, [name, line]);
}

const measures = {
  bytes: { ar: 'حجمه بالبايت', en: 'size in bytes' },
  lines: { ar: 'عدد أسطره', en: 'number of lines' },
  sha256: { ar: 'بصمة SHA-256', en: 'SHA-256' },
} as const;

function holdAgainst(file: PartFile, found: Omit<PartFile, 'name'>): void {
  for (const key of ['bytes', 'lines', 'sha256'] as const) {
    if (found[key] === file[key]) continue;
    const details = { name: file.name, measure: measures[key], expected: String(file[key]), found: String(found[key]) };
    throw new MithaqError('changed-file', details, [file.name]);
  }
}
