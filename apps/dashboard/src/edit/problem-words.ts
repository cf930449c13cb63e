import { type InterfaceLanguage, type Problem, problemInWords } from '@mithaq/domain';
import type { Path } from './paths.ts';

/** What is wrong at a place, in the domain's words, for where the place itself stands beside them. */
export function problemThere(problem: Problem, language: InterfaceLanguage): string {
  return problemInWords({ ...problem, path: [] }, language);
}

/** The problems of a value itself, and none of those within it. */
export function problemsAt(problems: readonly Problem[], at: Path): readonly Problem[] {
  return problems.filter(({ path }) => path.length === at.length && at.every((step, place) => path[place] === step));
}
