import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptData } from './page-data.mjs';

export function changePage(request: IncomingMessage, response: ServerResponse, kept: Pick<KeptData, 'begin'>): void;
