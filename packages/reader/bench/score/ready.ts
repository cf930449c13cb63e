/** Run in a process of its own: reads one text with a register of 2,000 records and tells how many milliseconds after the process's start, and of processor time. */
import { buildLexicon, read } from '../../src/index.ts';
import { documents } from '../documents.ts';
import { entries } from '../entries.ts';

const [text = ''] = documents(1);
const found = read(text, { lexicon: buildLexicon(entries(2000)) });
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ wall: performance.now(), processor: (user + system) / 1000, found: found.length }));
