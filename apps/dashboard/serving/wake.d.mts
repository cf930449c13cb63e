import type { IncomingMessage, ServerResponse } from 'node:http';

export const dataAlone: string;
export function wakeTag(nonce: string, data: string): string;
export function answerWake(request: Pick<IncomingMessage, 'url'>, response: ServerResponse): boolean;
