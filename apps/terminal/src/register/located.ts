import type { ServerAddress } from './discovery.ts';
import { Failure, failureOf } from './failure.ts';
import type { Register } from './register.ts';

/**
 * A register whose server is looked for when something is first asked, and again after it could not be reached: a screen that was
 * opened before the server works as soon as one runs.
 */
export function locatedRegister(locate: () => Promise<ServerAddress | undefined>, connect: (address: ServerAddress) => Register): Register {
  let held: Register | undefined;
  const found = async (): Promise<Register> => {
    if (held) return held;
    const address = await locate();
    if (!address) throw new Failure('no-server');
    held = connect(address);
    return held;
  };
  const ask = async <Answer>(question: (register: Register) => Promise<Answer>): Promise<Answer> => {
    try {
      return await question(await found());
    } catch (error) {
      if (failureOf(error).kind === 'no-server') held = undefined;
      throw error;
    }
  };
  return {
    summary: (signal) => ask((register) => register.summary(signal)),
    search: (words, signal) => ask((register) => register.search(words, signal)),
    agreement: (key, asOf, signal) => ask((register) => register.agreement(key, asOf, signal)),
    agreements: (query, signal) => ask((register) => register.agreements(query, signal)),
    actor: (key, signal) => ask((register) => register.actor(key, signal)),
    event: (key, signal) => ask((register) => register.event(key, signal)),
    eventsAt: (place, signal) => ask((register) => register.eventsAt(place, signal)),
    source: (key, signal) => ask((register) => register.source(key, signal)),
    topics: (signal) => ask((register) => register.topics(signal)),
    import: (file) => ask((register) => register.import(file)),
    queueImports: (files, batch) => ask((register) => register.queueImports(files, batch)),
    followImport: (following) => ask((register) => register.followImport(following)),
    watch: (onChange) => {
      let stopped = false;
      let stop = (): void => undefined;
      void found().then(
        (register) => {
          if (!stopped) stop = register.watch(onChange);
        },
        () => undefined,
      );
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}
