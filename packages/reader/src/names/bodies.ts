import { ActorKind, type Name } from '@mithaq/domain';
import { spaced } from '../places/territories.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import bodies from './bodies.json' with { type: 'json' };

/** An international body or news agency that the press of every country names. */
export interface Body {
  /** The same in every text and language. */
  readonly key: string;
  readonly kind: ActorKind;
  readonly names: readonly Name[];
}

interface BodyData {
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly kind: string;
  /** Names that are short, and yet need nothing beside them that says whom they mean. */
  readonly alone?: readonly string[];
}

const data: readonly BodyData[] = bodies;

const all: readonly Body[] = data.map(({ ar, en, kind }) => ({
  key: `actor:${kind}:${spaced(ar[0] ?? '')}`,
  kind: ActorKind.parse(kind),
  names: [...ar.map((value, at) => named(value, 'ar', at)), ...en.map((value, at) => named(value, 'en', at))],
}));

/** The well-known bodies by the words of their names, acronyms among them. */
export const knownBodies: Phrases<Body> = phrases(all.flatMap((body) => body.names.map(({ value }) => [spaced(value), body] as const)));

/** Short names, by their words, that are not mistaken for others. */
export const unmistaken: ReadonlySet<string> = new Set(data.flatMap(({ alone }) => alone ?? []).map(spaced));

function named(value: string, language: string, at: number): Name {
  return { value, language, kind: at === 0 ? 'official' : 'alias' };
}
