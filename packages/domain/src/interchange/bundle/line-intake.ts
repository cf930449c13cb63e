import { MithaqError } from '../../errors.ts';
import type { Stored } from '../../migrations/migration.ts';
import { currentSchemaVersion } from '../../records/header.ts';
import type { AnyRecord } from '../../registry.ts';
import type { Problem } from '../../validation/problem.ts';
import { type Entry, type EntryReading, readRecordEntry, readStatementEntry } from '../intake/entry.ts';
import type { Problems } from '../intake/problems.ts';
import { isPartKind, type LineKind } from './format.ts';
import { type BundleItem, faultOfOrder, keyOfItem } from './items.ts';
import { readPart } from './part-intake.ts';
import type { PartKind } from './parts.ts';
import { invalidEntry, invalidLine, type Place } from './place.ts';
import { faultOfForm, readJsonLine } from './read-line.ts';

interface ReadLine {
  readonly data: Stored;
  readonly text: string;
  readonly place: Place;
}

/** Who is handed what was read. */
export interface Taker {
  readonly take: (item: BundleItem) => void;
  /** A record that was handed over, where it is still at hand. */
  readonly recordOf: (id: string) => AnyRecord | undefined;
}

/**
 * Takes in lines, hands over what stands on them, and tells what is wrong with them. A statement of an older version waits for the end: it
 * may need the record that it is about, and files may come in any order.
 */
export class LineIntake {
  readonly #problems: Problems;
  readonly #taker: Taker;
  /** Records that were of an older version themselves: the statements about them are, too. */
  readonly #older = new Map<string, AnyRecord>();
  readonly #waiting: ReadLine[] = [];
  readonly #lastKeys = new Map<string, string>();
  #migrated = 0;

  constructor(problems: Problems, taker: Taker) {
    this.#problems = problems;
    this.#taker = taker;
  }

  /** How many entries of an older version were brought up to this one. */
  get migrated(): number {
    return this.#migrated;
  }

  takeLine(bytes: Uint8Array, kind: LineKind, place: Place): void {
    const reading = readJsonLine(bytes);
    if ('expected' in reading) this.#problems.add(() => invalidLine(place, reading.expected));
    else if (isPartKind(kind)) this.#takePart(kind, { ...reading, place });
    else if (kind !== 'statement') this.#takeEntry(readRecordEntry(reading.data, kind), { ...reading, place });
    else if (isCurrent(reading.data)) this.#takeEntry(readStatementEntry(reading.data, undefined), { ...reading, place });
    else this.#waiting.push({ ...reading, place });
  }

  /** Hands over the last of it, once every line was given. */
  finish(): void {
    for (const line of this.#waiting) {
      const subject = String(line.data['subject']);
      this.#takeEntry(readStatementEntry(line.data, this.#older.get(subject) ?? this.#taker.recordOf(subject)), line);
    }
  }

  #takePart(kind: PartKind, { data, text, place }: ReadLine): void {
    const form = faultOfForm(data, text);
    if (form) {
      this.#problems.add(() => invalidLine(place, form));
      return;
    }
    const reading = readPart(kind, data);
    if (reading.outcome === 'newer') this.#tellNewer(reading.problem, place);
    else if (reading.outcome === 'faults') this.#tell(reading.faults, { data, place });
    else this.#handOver(reading.part, place);
  }

  #takeEntry(reading: EntryReading, line: ReadLine): void {
    if (reading.outcome === 'newer') this.#tellNewer(reading.problem, line.place);
    else if (reading.outcome === 'faults') this.#tell(reading.faults, line);
    else this.#keep(reading.entry, line);
  }

  #keep(entry: Entry, { data, text, place }: ReadLine): void {
    const form = faultOfForm(isCurrent(data) ? entry : data, text);
    if (form) this.#problems.add(() => invalidLine(place, form));
    if (!isCurrent(data)) this.#noteOlder(entry);
    this.#handOver(entry, place);
  }

  #noteOlder(entry: Entry): void {
    this.#migrated += 1;
    if (entry.record !== 'statement') this.#older.set(entry.id, entry);
  }

  #handOver(item: BundleItem, place: Place): void {
    const key = keyOfItem(item);
    const fault = faultOfOrder(key, { after: this.#lastKeys.get(place.name) ?? '', place });
    if (fault) this.#problems.add(() => fault);
    this.#lastKeys.set(place.name, key);
    this.#taker.take(item);
  }

  #tellNewer({ code, details, path }: MithaqError, { name, line }: Place): void {
    this.#problems.add(() => new MithaqError(code, details, [name, line, ...path]));
  }

  #tell(faults: readonly Problem[], { data, place }: Pick<ReadLine, 'data' | 'place'>): void {
    for (const fault of faults) this.#problems.add(() => invalidEntry(place, [data['id'], data['slug']], fault));
  }
}

function isCurrent(data: Stored): boolean {
  return data['schemaVersion'] === currentSchemaVersion;
}
