import type { z } from 'zod';
import type { InterfaceLanguage } from '../values/text.ts';
import { echo, echoOf } from './echo.ts';
import { type Expectation, expectationOf, type ProblemCode } from './expectation.ts';
import { labelOf, type RecordIdentity } from './record-identity.ts';
import { closestForm, wordsOfForms } from './union.ts';
import { composed, type Words } from './words.ts';

/** Where a value stands within another: names of properties, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a value: in which record, where in it, what was expected there, and what was found. */
export interface Problem {
  /** The record that it is in, where there is one and as far as it says. */
  readonly record?: RecordIdentity;
  readonly path: Path;
  readonly code: ProblemCode;
  readonly expected: Words;
  /** What was found, cut and safe to show. Absent where nothing was there, or where the field itself is the problem. */
  readonly got?: Words;
}

type Issue = z.core.$ZodIssue;

/** What was refused. */
export interface Refused {
  /** The whole value. Where it is not at hand, nothing is told of what was found. */
  readonly data?: unknown;
  /** Which record it is, where it is one. */
  readonly record?: RecordIdentity;
  /** What the checks of other packages expect, by the messages that they give. */
  readonly checks?: Readonly<Record<string, Words>>;
}

/**
 * What a schema found wrong with a value, each thing by itself and in both languages. Where a value could have one of several
 * forms, the form that it comes closest to is the one that is told about.
 */
export function problemsOf(issues: readonly Issue[], refused: Refused): readonly Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, pathOf(issue), refused));
}

/** Symbols, which JSON has none of, are left out. */
function pathOf({ path }: Issue): Path {
  return path.filter((step) => typeof step !== 'symbol');
}

function problemsOfIssue(issue: Issue, path: Path, refused: Refused): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problemAt([...path, key], expectationOf(issue), refused));
  if (issue.code === 'invalid_key') return keyProblems(issue.issues, path, refused);
  if (issue.code === 'invalid_element') return within(issue.issues, path, refused);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return unionProblems(issue.errors, path, refused);
  return [problemAt(path, ofOthers(issue, refused) ?? expectationOf(issue), refused)];
}

function ofOthers({ message }: Issue, { checks = {} }: Refused): Expectation | undefined {
  const expected = Object.hasOwn(checks, message) ? checks[message] : undefined;
  return expected && { code: 'other', expected };
}

function within(issues: readonly Issue[], path: Path, refused: Refused): readonly Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, [...path, ...pathOf(issue)], refused));
}

/** A key that is not what keys have to be: what was found is the key, not its value. */
function keyProblems(issues: readonly Issue[], path: Path, { record }: Refused): readonly Problem[] {
  const key = path.at(-1);
  return issues.map((issue) => {
    const { code, expected } = expectationOf(issue);
    return { ...(record ? { record } : {}), path, code, expected, got: echoOf(String(key)) };
  });
}

function unionProblems(branches: readonly (readonly Issue[])[], path: Path, refused: Refused): readonly Problem[] {
  const forms = branches.map((branch) => within(branch, path, refused));
  const closest = closestForm(forms.map((form) => form.map((problem) => ({ code: problem.code, path: problem.path.slice(path.length) }))));
  const told = closest === undefined || isMissing(refused, path) ? undefined : forms[closest];
  return told ?? [problemAt(path, wordsOfForms(branches), refused)];
}

function problemAt(path: Path, { code, expected }: Expectation, refused: Refused): Problem {
  const known = { ...(refused.record ? { record: refused.record } : {}), path, expected };
  if (code === 'unknown-field' || !isAtHand(refused)) return { ...known, code };
  if (isMissing(refused, path)) return { ...known, code: 'missing' };
  return { ...known, code, got: echoOf(valueAt(refused.data, path)) };
}

function isAtHand(refused: Refused): boolean {
  return Object.hasOwn(refused, 'data');
}

function isMissing(refused: Refused, path: Path): boolean {
  return isAtHand(refused) && path.length > 0 && valueAt(refused.data, path) === undefined;
}

/** What stands at a place; own properties alone. */
function valueAt(data: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return data;
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, step)) return undefined;
  return valueAt(Object.getOwnPropertyDescriptor(data, step)?.value, rest);
}

/** The place and what was expected there, as a sentence without its full stop: "Date (date.edtf): expected …, not “2020-02-30”". */
export function problemInWords(problem: Problem, language: InterfaceLanguage): string {
  return sentenceOf(problem)[language];
}

/** The same in both languages, for a message of the closed set. */
export function sentenceOf({ record, path, code, expected, got }: Problem): Words {
  const found = got ?? { ar: '', en: '' };
  const said = composed([expected, found], ([what = '', instead = ''], language) => clauses[language](what, instead, code === 'missing'));
  const place = path.length === 0 ? undefined : placeOf(record, path);
  return place === undefined ? said : composed([place, said], ([where, what]) => `${where}: ${what}`);
}

const clauses: Readonly<Record<InterfaceLanguage, (what: string, instead: string, isMissing: boolean) => string>> = {
  ar: (what, instead, missing) => (missing ? `المطلوب هنا: ${what}` : `المنتظر ${what}${instead === '' ? '' : `، لا ${instead}`}`),
  en: (what, instead, missing) => `expected ${what}${missing ? '; it is missing' : instead === '' ? '' : `, not ${instead}`}`,
};

function placeOf(record: RecordIdentity | undefined, path: Path): Words {
  const steps = pathInWords(path);
  const label = labelOf(record, path[0]);
  return label === undefined ? { ar: steps, en: steps } : composed([label], ([name]) => `${name} (${steps})`);
}

/** The most steps of a path that a message tells: a record is less deep than that, a statement's value may be deeper. */
const stepsTold = 12;

function pathInWords(path: Path): string {
  const told = path.slice(0, stepsTold).join('.');
  return echo(path.length > stepsTold ? `${told}.…` : told);
}
