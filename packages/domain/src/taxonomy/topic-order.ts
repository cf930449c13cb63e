import type { Topic } from './topic.ts';

/** The group that a topic's code names: all of it before the dot; undefined for the code of a group. */
export function groupPartOf(code: string): string | undefined {
  return code.includes('.') ? code.slice(0, code.indexOf('.')) : undefined;
}

/** Whether a part of a code is called after its owner: `x-acme`, or `x-acme-` and more. */
export function bearsName(code: string, name: string): boolean {
  return code.split('.').some((part) => part === `x-${name}` || part.startsWith(`x-${name}-`));
}

/** Each group with its topics behind it; what has no group stays at the end, so that it is seen to be missing one. */
export function grouped(topics: readonly Topic[]): readonly Topic[] {
  const groups = topics.filter(({ parent }) => parent === undefined);
  const known = new Set(groups.map(({ code }) => code));
  const lost = topics.filter(({ parent }) => parent !== undefined && !known.has(parent));
  return [...groups.flatMap((group) => [group, ...topics.filter(({ parent }) => parent === group.code)]), ...lost];
}
