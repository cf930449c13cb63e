const root = '/nothing';

/** The path that no page answers and that stands for one that names nothing; both are without their language. */
export function nothingAt(path: string): string {
  return `${root}${path}`;
}

/** The path that a reader asked for, where the one that is answered stands for it. */
export function askedPath(answered: string): string {
  return answered.startsWith(`${root}/`) ? answered.slice(root.length) : answered;
}
