import type { Request } from '../load/job.ts';

/** What is measured: the same question put to ours and to the floor, many times with different words. */
export interface Target {
  readonly name: string;
  /** The least share of the floor's answers a second that ours is to give. */
  readonly least: number;
  /** Where each request may be sent only once (a write), both sides have at least so many. */
  readonly once?: boolean;
  readonly ours: readonly Request[];
  readonly floor: readonly Request[];
  /** Reads an answer of ours by its schema. @throws Error where it is not what was asked for */
  readonly check: (answer: unknown) => void;
}

/** A query of ours, as a client sends it by itself. */
export function query(path: string, input: unknown): Request {
  return { method: 'GET', path: `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}` };
}

/** A question to the floor. */
export function ask(statement: string, ...values: readonly string[]): Request {
  return { method: 'GET', path: `/${statement}?${values.map((value) => `v=${encodeURIComponent(value)}`).join('&')}` };
}
