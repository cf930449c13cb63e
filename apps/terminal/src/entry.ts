#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Has to come before anything else is loaded, so that it is compiled once and for all.
enableCompileCache();
await import('./main.ts');
