import type { InterfaceLanguage } from '@mithaq/domain';
import { settingsFrom } from '../start/environment.ts';
import { type OpenRegister, openRegister } from './database.ts';
import { type Progress, progressOn } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

/** A command as it was asked for. */
export interface Job {
  readonly surroundings: Surroundings;
  readonly language: InterfaceLanguage;
  readonly json: boolean;
}

/** What a command works with. */
export interface Working {
  readonly register: OpenRegister;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Opens the register for some work, and closes it whatever comes of the work. */
export async function withRegister<Result>(
  { surroundings, language }: Job,
  creates: boolean,
  work: (working: Working) => Promise<Result>,
): Promise<Result> {
  const { environment, machine, stderr, now, stopAsked } = surroundings;
  const signal = stopAsked();
  const settings = settingsFrom(environment, machine);
  const progress = progressOn(stderr, language, () => now().getTime());
  try {
    const register = await openRegister({ settings, creates, tell: progress.tell });
    return await work({ register, progress, signal }).finally(register.close);
  } finally {
    progress.end();
  }
}

/** Tells what came of it: as JSON, or in words. */
export function answer(
  { surroundings: { stdout }, language, json }: Job,
  result: object,
  words: { readonly ar: string; readonly en: string },
): void {
  stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : `${words[language]}\n`);
}
