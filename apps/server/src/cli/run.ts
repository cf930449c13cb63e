import type { InterfaceLanguage } from '@mithaq/domain';
import { CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { languageOf } from './language.ts';
import { misuseIn } from './manual.ts';
import { program } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { type ToldFailure, toldFailure } from './told-failure.ts';

/** Runs the program with its arguments (without node and script) and answers the exit code. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const language = languageOf(argv, surroundings.environment);
  let code: number = exitCodes.done;
  const settle = (ended: number) => {
    code = ended;
  };
  try {
    await program({ surroundings, language, settle }).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError && fault.exitCode === 0) return exitCodes.done;
    tell(fault, { surroundings, language, json: argv.includes('--json') });
    return fault instanceof CommanderError ? exitCodes.usage : exitCodes.failed;
  }
}

interface Telling {
  readonly surroundings: Surroundings;
  readonly language: InterfaceLanguage;
  readonly json: boolean;
}

function tell(fault: unknown, { surroundings, language, json }: Telling): void {
  const { stdout, stderr, environment } = surroundings;
  if (environment['MITHAQ_LOG'] === 'debug' && fault instanceof Error) stderr.write(`${fault.stack ?? fault.message}\n`);
  const failure = fault instanceof CommanderError ? misused(fault) : toldFailure(fault);
  if (json) stdout.write(`${JSON.stringify({ ok: false, error: failure }, null, 2)}\n`);
  for (const words of [failure.message, failure.hint]) if (words !== undefined) stderr.write(`mithaq-server: ${words[language]}\n`);
}

function misused({ code, message }: CommanderError): ToldFailure {
  const of = (language: InterfaceLanguage) => misuseIn(language, { code, message });
  return { code: 'usage', message: { ar: of('ar'), en: of('en') } };
}
