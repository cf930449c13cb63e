import type { ServerResponse } from 'node:http';

type Change = readonly [stands: Buffer, sent: Buffer];

export function changePage(response: ServerResponse): void;
export function changesWith(nonces: { readonly styles: string; readonly scripts: string }): readonly Change[];
export function changing(changes: readonly Change[]): { readonly held: () => Buffer; readonly put: (chunk: Buffer) => Buffer };
