// @ts-check
// The dashboard's own process: Next's standalone server, which ends with its parent.
import { pathToFileURL } from 'node:url';
import { tellReaders } from './reader-address.mjs';

const [server] = process.argv.slice(2);
if (server === undefined) throw new Error('Which server.js?');

process.on('disconnect', () => process.exit(0));
// Live updates never end by themselves: the pages hold nothing that waiting for them would save.
process.on('SIGTERM', () => process.exit(0));
tellReaders({ key: process.env.MITHAQ_DASHBOARD_KEY, proxies: Number(process.env.MITHAQ_TRUST_PROXY || 0) });
await import(pathToFileURL(server).href);
