import type { z } from 'zod';
import { echo } from './echo.ts';
import { anotherValue, type Expectation, expectationOf, type ProblemCode } from './expectation.ts';
import { composed, type Words } from './words.ts';

type Issue = z.core.$ZodIssue;
type Branch = readonly Issue[];

/** What is wrong with a value as one of the forms that it could have. `path` counts from where the value stands. */
interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: ProblemCode;
}

/** A field that is not there, or should not be, says more than one that is wrong: it speaks for another form. */
const weights: Readonly<Partial<Record<ProblemCode, number>>> = { missing: 3, 'unknown-field': 3 };

/** Of another kind altogether than the form asks for: text instead of an object, say. */
const farOff: readonly ProblemCode[] = ['wrong-type', 'unknown-value'];

function distance(faults: readonly Fault[]): number {
  if (faults.some(({ path, code }) => path.length === 0 && farOff.includes(code))) return Number.POSITIVE_INFINITY;
  return faults.reduce((sum, { code }) => sum + (weights[code] ?? 1), 0);
}

/** Which form a value comes closest to, as its position among the forms. None where two come as close, or none comes near. */
export function closestForm(forms: readonly (readonly Fault[])[]): number | undefined {
  const distances = forms.map(distance);
  const least = Math.min(...distances);
  const closest = distances.indexOf(least);
  return Number.isFinite(least) && distances.lastIndexOf(least) === closest ? closest : undefined;
}

/** What each form expects first, in one sentence, where none is closest. */
export function wordsOfForms(branches: readonly Branch[]): Expectation {
  const firsts = branches.flatMap(([issue]) => (issue === undefined ? [] : [issue]));
  return { code: 'no-variant', expected: alternatives(firsts.map(withPlace)) };
}

function withPlace(issue: Issue): Words {
  const { expected } = expectationOf(issue);
  const place = issue.path.map(String).join('.');
  return place === '' ? expected : composed([expected], ([what]) => `${echo(place)} (${what})`);
}

function alternatives(several: readonly Words[]): Words {
  if (several.length === 0) return anotherValue;
  return composed(several, (words, language) => [...new Set(words)].join(language === 'ar' ? ' أو ' : ' or '));
}
