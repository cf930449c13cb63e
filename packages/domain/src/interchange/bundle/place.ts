import { MithaqError } from '../../errors.ts';
import { echo } from '../../validation/echo.ts';
import type { Problem } from '../../validation/problem.ts';
import type { Words } from '../../validation/words.ts';
import { expectedIn } from '../intake/expected.ts';

/** A line of a file, as problems name it. Lines count from 1. */
export interface Place {
  readonly name: string;
  readonly line: number;
}

export function invalidLine({ name, line }: Place, expected: Words): MithaqError {
  return new MithaqError('invalid-line', { name, line: String(line), expected }, [name, line]);
}

/** What is wrong with an entry. `names` are what it may be called by; the first that is a text is told. */
export function invalidEntry({ name, line }: Place, names: readonly unknown[], problem: Problem): MithaqError {
  const called = names.find((one) => typeof one === 'string');
  const record = called === undefined ? withoutId : echo(called);
  const field = echo(problem.path.join('.') || '.');
  const details = { name, line: String(line), record, field, expected: expectedIn(problem) };
  return new MithaqError('invalid-entry', details, [name, line, ...problem.path]);
}

const withoutId: Words = { ar: 'بلا معرّف', en: 'without an id' };
