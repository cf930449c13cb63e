import { importDocument, importLine } from '../document/import.ts';
import { Failure } from '../register/failure.ts';
import type { ImportResult } from '../register/views.ts';
import type { Voice } from '../words/voice.ts';
import { type Manner, writeFailure, writeJson, writePage } from './output.ts';
import type { World } from './world.ts';

/** What became of one file, by the name under which it was given. */
export type Outcome = { readonly file: string } & ({ readonly result: ImportResult } | { readonly failure: Failure });

/** How imports are told of. */
export interface ImportOrder {
  readonly json: boolean;
  readonly voice: Voice;
  readonly manner: Manner;
}

/** A failure that was told already. */
export class Reported extends Failure {
  constructor(failure: Failure) {
    super(failure.kind, failure.message, { cause: failure });
  }
}

/** `whole` of a file that is imported by itself, `line` of one among many. */
interface Form {
  readonly form: 'whole' | 'line';
}

/** Tells of a file as soon as it is known what became of it; in JSON nothing is told before all is known. */
export function report(world: World, outcome: Outcome, { json, voice, manner, form }: ImportOrder & Form): void {
  if (json) return;
  const { file } = outcome;
  if ('failure' in outcome) {
    writeFailure(world, new Failure(outcome.failure.kind, `${file}: ${outcome.failure.message}`), voice);
  } else {
    const { result } = outcome;
    writePage(world, form === 'line' ? [importLine(file, result, voice)] : importDocument(file, result, voice), voice, manner);
  }
}

/**
 * Ends an import: in JSON, tells of all its files now.
 * @throws Reported the first failure, or that a citation does not match: the file was imported, and somebody has to look
 */
export function conclude(world: World, outcomes: readonly Outcome[], { json, voice }: ImportOrder): void {
  if (json) writeJson(world, outcomes.map(asJson));
  const failed = outcomes.find((outcome) => 'failure' in outcome);
  if (failed && 'failure' in failed) throw new Reported(failed.failure);
  if (outcomes.some(hasMismatch)) throw new Reported(new Failure('failed', voice.say('mismatch')));
}

function hasMismatch(outcome: Outcome): boolean {
  return 'result' in outcome && outcome.result.citations.mismatches.length > 0;
}

function asJson(outcome: Outcome): object {
  if ('result' in outcome) return outcome;
  return { file: outcome.file, error: { kind: outcome.failure.kind, message: outcome.failure.message } };
}
