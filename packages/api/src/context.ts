import type { InterfaceLanguage } from '@mithaq/domain';
import type { World } from './ports.ts';
import type { Principal } from './principal.ts';

/** What one request is answered with: the world's effects, who asks, and in which language errors are worded. */
export interface Context {
  readonly world: World;
  readonly principal: Principal | null;
  readonly locale: InterfaceLanguage;
  /** Aborts when the server is stopping, so that a live subscription ends. */
  readonly signal?: AbortSignal | undefined;
  /** What stands around every procedure: a limit of time, a trace. */
  readonly around?: Around | undefined;
}

/** Runs a procedure, whose outcome is told by `ok`; may give up on it with an error of the closed set. */
export type Around = <Outcome extends { readonly ok: boolean }>(
  procedure: { readonly path: string; readonly type: 'query' | 'mutation' | 'subscription' },
  run: () => Promise<Outcome>,
) => Promise<Outcome>;

/** The interface language that an `Accept-Language` header prefers; English where it names neither Arabic nor English. */
export function localeOf(acceptLanguage: string | null | undefined): InterfaceLanguage {
  const ranges = (acceptLanguage ?? '').split(',').map(weighed);
  const known = ranges.filter(({ language, weight }) => (language === 'ar' || language === 'en') && weight > 0);
  const [best] = known.toSorted((one, other) => other.weight - one.weight);
  return best?.language === 'ar' ? 'ar' : 'en';
}

function weighed(range: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag.split('-')[0] ?? '', weight: Number.isNaN(weight) ? 0 : weight };
}
