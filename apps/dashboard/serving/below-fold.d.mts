import type { IncomingMessage } from 'node:http';

export function withoutBelowFold(page: string): { readonly page: string; readonly below: readonly string[] };
export function queryOfWhole(request: Pick<IncomingMessage, 'url' | 'headers'>): string | undefined;
export function wayToWhole(query: string): string;
