// @ts-check
// The dashboard's own process: as `npm start` of its workspace, but it ends with its parent and tells the server who reads.
import { tellReaders } from './reader-address.mjs';

process.on('disconnect', () => process.exit(0));
// Live updates never end by themselves: the pages hold nothing that waiting for them would save.
process.on('SIGTERM', () => process.exit(0));
tellReaders({ key: process.env.MITHAQ_DASHBOARD_KEY, proxies: Number(process.env.MITHAQ_TRUST_PROXY || 0) });
await import('../../apps/dashboard/serving/serve.mjs');
