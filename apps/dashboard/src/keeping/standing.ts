import type { Failure } from '@mithaq/client';
import type { Problem } from '@mithaq/domain';
import type { Draftable } from './draftable.ts';
import type { Keeping } from './keeping.ts';

/** Where what was typed is. `here-only`: on this device alone; `malformed`: its schema refuses it, and it is on this device until that does not. */
export type Standing = 'untouched' | 'typing' | 'keeping' | 'kept' | 'here-only' | 'malformed' | 'conflict' | 'refused';

export function standingOf({ phase, typedAt }: Keeping): Standing {
  switch (phase.is) {
    case 'quiet':
      return typedAt === undefined ? 'untouched' : 'kept';
    case 'settling':
      return 'typing';
    case 'queued':
    case 'sending':
    case 'looking':
    case 'giving-up':
      return 'keeping';
    case 'resting':
      return 'here-only';
    case 'malformed':
    case 'conflict':
    case 'refused':
      return phase.is;
  }
}

/** Why it is not on the server, where that was told. */
export function failureIn({ phase }: Keeping): Failure | undefined {
  return phase.is === 'resting' || phase.is === 'refused' ? phase.failure : undefined;
}

const none: readonly Problem[] = [];

/** What its schema refuses. Where nothing was typed yet something is missing, not wrong. */
export function problemsIn({ phase, data }: Keeping): readonly Problem[] {
  return phase.is === 'malformed' ? phase.problems.map((problem) => (isBlank(data, problem.path) ? missing(problem) : problem)) : none;
}

function isBlank(data: Draftable, path: Problem['path']): boolean {
  return path.length > 0 && path.reduce<unknown>((value, step) => Object(value)[step], data) === '';
}

function missing({ got: _got, ...problem }: Problem): Problem {
  return { ...problem, code: 'missing' };
}
