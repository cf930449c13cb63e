// @ts-check
// The built dashboard: `node serving/serve.mjs`, at `HOSTNAME` and `PORT`.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serveCompressed } from './compressed.mjs';

const dist = process.env['MITHAQ_NEXT_DIST'] ?? '.next';
const folder = fileURLToPath(new URL(`../${dist}/standalone/apps/dashboard`, import.meta.url));
serveCompressed(folder, dist);
await import(pathToFileURL(`${folder}/server.js`).href);
