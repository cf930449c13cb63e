import { enableCompileCache } from 'node:module';

// What was compiled once is read the next time: half of what a start costs.
enableCompileCache();
await import('./main.ts');
