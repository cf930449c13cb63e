import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WholeStyles } from './used-styles.mjs';

export const dataAlone: string;
export function wakeTag(nonce: string, data: string): string;
export function toldStyles(whole: readonly WholeStyles[]): string;
export function answerWake(request: Pick<IncomingMessage, 'url'>, response: ServerResponse): boolean;
