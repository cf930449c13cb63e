'use client';

import { useState } from 'react';

/** Says what is wrong with a value, given all of them; null where nothing is. */
export type Check<Name extends string> = (value: string, all: Readonly<Record<Name, string>>) => string | null;

interface Fields<Name extends string> {
  readonly values: Readonly<Record<Name, string>>;
  /** What is wrong with each field; told only once somebody tried to send. */
  readonly problems: Readonly<Partial<Record<Name, string>>>;
  readonly change: (name: Name) => (value: string) => void;
  /** Tells all problems from now on. Answers the first field that has one. */
  readonly check: () => Name | undefined;
}

/** The values of a form and what is wrong with them. Nobody is told of an error before they tried to send. */
export function useFields<Name extends string>(
  checks: Readonly<Record<Name, Check<Name>>>,
  names: readonly Name[],
  empty: Readonly<Record<Name, string>>,
): Fields<Name> {
  const [values, setValues] = useState(empty);
  const [tried, setTried] = useState(false);
  const problemOf = (name: Name) => checks[name](values[name], values);
  const problems: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const problem = problemOf(name);
    if (tried && problem !== null) problems[name] = problem;
  }
  return {
    values,
    problems,
    change: (name) => (value) => setValues((all) => ({ ...all, [name]: value })),
    check: () => {
      setTried(true);
      return names.find((name) => problemOf(name) !== null);
    },
  };
}
