import { MithaqError } from '../../errors.ts';
import type { Stored } from '../../migrations/migration.ts';
import { currentSchemaVersion } from '../../records/header.ts';
import type { Statement } from '../../records/statement.ts';
import type { Register } from '../../register.ts';
import type { AnyRecord } from '../../registry.ts';
import { type Entry, type EntryKind, type EntryReading, readRecordEntry, readStatementEntry } from '../intake/entry.ts';
import { inOrder } from '../intake/order.ts';
import type { Problems } from '../intake/problems.ts';
import { invalidEntry, invalidLine, type Place } from './place.ts';
import { faultOfForm, readJsonLine } from './read-line.ts';
import { ascendingIds } from './write.ts';

interface ReadLine {
  readonly data: Stored;
  readonly text: string;
  readonly place: Place;
}

/**
 * Takes in lines of entries and tells what is wrong with them. Statements wait for the end: those of an older version may
 * need the record that they are about, and files may come in any order.
 */
export class EntryIntake {
  readonly #problems: Problems;
  readonly #records = new Map<string, AnyRecord>();
  readonly #statements: Statement[] = [];
  readonly #waiting: ReadLine[] = [];
  readonly #lastIds = new Map<string, string>();
  #migrated = 0;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** How many entries of an older version were brought up to this one. */
  get migrated(): number {
    return this.#migrated;
  }

  takeLine(bytes: Uint8Array, kind: EntryKind, place: Place): void {
    const reading = readJsonLine(bytes);
    if ('expected' in reading) this.#problems.add(() => invalidLine(place, reading.expected));
    else if (kind === 'statement') this.#waiting.push({ ...reading, place });
    else this.#take(readRecordEntry(reading.data, kind), { ...reading, place });
  }

  /** The register, once every line was given. */
  finish(): Register {
    for (const line of this.#waiting) this.#take(readStatementEntry(line.data, this.#records.get(String(line.data['subject']))), line);
    return { records: inOrder([...this.#records.values()]), statements: this.#statements };
  }

  #take(reading: EntryReading, line: ReadLine): void {
    const { data, place } = line;
    if (reading.outcome === 'newer') {
      const { code, details, path } = reading.problem;
      this.#problems.add(() => new MithaqError(code, details, [place.name, place.line, ...path]));
    } else if (reading.outcome === 'faults') {
      for (const fault of reading.faults) this.#problems.add(() => invalidEntry(place, [data['id'], data['slug']], fault));
    } else {
      this.#keep(reading.entry, line);
    }
  }

  #keep(entry: Entry, { data, text, place }: ReadLine): void {
    const isCurrent = data['schemaVersion'] === currentSchemaVersion;
    const form = faultOfForm(isCurrent ? entry : data, text);
    if (form) this.#problems.add(() => invalidLine(place, form));
    this.#holdOrder(entry.id, place);
    if (!isCurrent) this.#migrated += 1;
    if (entry.record === 'statement') this.#statements.push(entry);
    else this.#records.set(entry.id, entry);
  }

  #holdOrder(id: string, place: Place): void {
    const last = this.#lastIds.get(place.name) ?? '';
    if (id === last) this.#problems.add(() => new MithaqError('duplicate-id', { id }, [place.name, place.line]));
    else if (id < last) this.#problems.add(() => invalidLine(place, ascendingIds));
    this.#lastIds.set(place.name, id);
  }
}
