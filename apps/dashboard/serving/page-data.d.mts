import type { IncomingMessage, ServerResponse } from 'node:http';

/** What one page is told in, as it is written; it is whole at its end. */
export interface Data {
  /** Where its browser asks for it. */
  readonly path: string;
  readonly take: (part: Buffer) => void;
  readonly end: () => void;
}

export interface KeptData {
  readonly begin: () => Data;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export function keepData(limits?: { readonly bytes?: number; readonly milliseconds?: number; readonly now?: () => number }): KeptData;
export const headersOfData: Readonly<Record<string, string>>;
