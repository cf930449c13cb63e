import type { ServerResponse } from 'node:http';

export function nonceStyles(response: ServerResponse): void;
export function marking(nonce: string): { readonly held: () => Buffer; readonly put: (chunk: Buffer) => Buffer };
