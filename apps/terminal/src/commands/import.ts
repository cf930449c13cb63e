import { basename } from 'node:path';
import { importLimit } from '@mithaq/client';
import { MithaqError } from '@mithaq/domain';
import { importDocument } from '../document/import.ts';
import { Failure, failureOf } from '../register/failure.ts';
import type { Register } from '../register/register.ts';
import type { ImportResult } from '../register/views.ts';
import type { PhraseKey } from '../words/phrases.ts';
import type { Voice } from '../words/voice.ts';
import { type Manner, writeFailure, writeJson, writePage } from './output.ts';
import type { World } from './world.ts';

type Outcome = { readonly file: string; readonly result: ImportResult } | { readonly file: string; readonly failure: Failure };

/** How the files are imported and reported. */
export interface ImportOrder {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly voice: Voice;
  readonly manner: Manner;
}

/** Imports files one after another. A bad one is reported by its name and the others go on; throws the first failure at the end, or that a citation does not match. */
export async function importFiles(world: World, register: Register, order: ImportOrder): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const file of order.files) {
    const outcome = await importOne(world, register, file, order.voice);
    outcomes.push(outcome);
    if (!order.json) report(world, outcome, order);
  }
  if (order.json) writeJson(world, outcomes.map(asJson));
  const failed = outcomes.find((outcome) => 'failure' in outcome);
  if (failed && 'failure' in failed) throw new Reported(failed.failure);
  if (outcomes.some(hasMismatch)) throw new Reported(new Failure('failed', order.voice.say('mismatch')));
}

/** Whether the file's text has other words at the place of a citation: it was imported, and somebody has to look. */
function hasMismatch(outcome: Outcome): boolean {
  return 'result' in outcome && outcome.result.citations.mismatches.length > 0;
}

/** A failure that was told already. */
export class Reported extends Failure {
  constructor(failure: Failure) {
    super(failure.kind, failure.message, { cause: failure });
  }
}

async function importOne(world: World, register: Register, file: string, voice: Voice): Promise<Outcome> {
  try {
    const bytes = await world.readFile(file);
    if (bytes.length > importLimit) throw tooLarge(voice);
    const content = { encoding: 'base64' as const, data: Buffer.from(bytes).toString('base64') };
    return { file, result: await register.import({ name: basename(file), content }) };
  } catch (error) {
    const failure = unreadable(error, voice) ?? failureOf(error);
    if (failure.kind === 'no-server') throw failure;
    return { file, failure };
  }
}

function tooLarge({ language }: Voice): Failure {
  const size = importLimit / 1024 / 1024;
  const limit = { ar: `${size} ميغابايت`, en: `${size} MiB` };
  return new Failure('failed', new MithaqError('too-large', { limit }).messageIn(language));
}

const readFaults: Readonly<Record<string, PhraseKey>> = {
  ENOENT: 'noSuchFile',
  ENOTDIR: 'noSuchFile',
  EISDIR: 'isDirectory',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
};

function unreadable(error: unknown, { say }: Voice): Failure | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return new Failure('failed', say(readFaults[String(error.code)] ?? 'unreadable'), { cause: error });
}

function report(world: World, outcome: Outcome, { voice, manner }: ImportOrder): void {
  if ('result' in outcome) writePage(world, importDocument(outcome.file, outcome.result, voice), voice, manner);
  else writeFailure(world, new Failure(outcome.failure.kind, `${outcome.file}: ${outcome.failure.message}`), voice);
}

function asJson(outcome: Outcome): object {
  if ('result' in outcome) return outcome;
  return { file: outcome.file, error: { kind: outcome.failure.kind, message: outcome.failure.message } };
}
