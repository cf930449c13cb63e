import type { Database } from '../database/connect.ts';
import type { Reading } from '../port.ts';
import { readingFrom } from '../register/reading.ts';
import { openMemory, sizeOfPage } from './memory.ts';
import { openUndoing, type Undone } from './undoing.ts';

/** An answer, and the questions that it was made from, as what undoes it tells them; undefined where it cannot be kept. */
export interface MadeAnswer {
  /** JSON, as it is sent. */
  readonly body: string;
  readonly madeFrom: readonly string[] | undefined;
}

/** Answers that are kept in the memory of this process alone: there are more of them than a database should be filled with. */
export interface Answers {
  /**
   * The answer to this, as UTF-8: kept, or made and kept. Whatever was published before the call is taken into account. `key` says
   * everything that is asked, with the day.
   * @throws whatever `make` throws
   */
  answer(key: string, make: (reading: Reading) => Promise<MadeAnswer>): Promise<Uint8Array>;
}

interface KeptAnswer {
  readonly body: Uint8Array;
  readonly madeFrom: readonly string[];
}

/** So many bytes of answers are held, with what they were made from. */
const most = 64_000_000;
/** What a question takes, in bytes, about. */
const ofQuestion = 60;
/** An answer that was being made while more than so many changes came is not kept. */
const longestLog = 100;

/** Opens answering from memory, on the primary. */
export function openAnswers(db: Database): Answers {
  const memory = openMemory<KeptAnswer>(most, (key, answer) => sizeOfPage(key, answer) + ofQuestion * answer.madeFrom.length);
  const log: { readonly turn: number; readonly undone: Undone }[] = [];
  let turn = 0;
  const look = openUndoing(db, (undone) => {
    turn += 1;
    log.push({ turn, undone });
    if (log.length > longestLog) log.shift();
    memory.forget(({ madeFrom }) => isUndone(madeFrom, undone));
  });
  const reading = readingFrom((question) => question(db));
  const making = new Map<string, Promise<Uint8Array>>();
  const makeOne = async (key: string, make: (reading: Reading) => Promise<MadeAnswer>): Promise<Uint8Array> => {
    const begun = turn;
    const { body: text, madeFrom } = await make(reading);
    const body = Buffer.from(text);
    // What came while it was made may be in it, in part of it, or not: as nobody knows, it is not kept.
    const missed = turn - begun > longestLog || log.some((one) => one.turn > begun && isUndone(madeFrom ?? [], one.undone));
    if (madeFrom !== undefined && !missed) memory.set(key, { body, madeFrom });
    return body;
  };
  return {
    answer: async (key, make) => {
      await look();
      const held = memory.get(key);
      if (held !== undefined) return held.body;
      // Only what was begun after the last change is shared.
      const under = `${turn} ${key}`;
      const made = making.get(under) ?? makeOne(key, make).finally(() => making.delete(under));
      making.set(under, made);
      return made;
    },
  };
}

/** What is made from all that is published is undone by anything. */
const wholeRegister = 'register';

function isUndone(madeFrom: readonly string[], undone: Undone): boolean {
  return undone === 'all' || madeFrom.some((question) => question === wholeRegister || undone.has(question));
}
