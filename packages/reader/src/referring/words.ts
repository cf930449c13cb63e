import { ActorKind } from '@mithaq/domain';
import arReferring from '../languages/ar/referring.json' with { type: 'json' };
import enReferring from '../languages/en/referring.json' with { type: 'json' };
import type { KindOfActor, ReferringData } from '../languages/referring-data.ts';
import { folded } from '../text/fold.ts';
import { type Patterns, patterns } from '../text/patterns.ts';
import { deepStem } from '../text/word-forms.ts';

/** Whom a description means: the two or all who take part, or one (or all) of a kind. */
export type Meaning = { readonly who: 'two' } | { readonly who: 'all' } | OfKind;

/** One of some kinds of actor, or all of them. `stem` is that of the noun: "the movement" means whoever is called one. */
export interface OfKind {
  readonly who: 'one' | 'several';
  readonly stem: string;
  readonly kinds: ReadonlySet<ActorKind>;
  /** Whether the state may be meant where nobody of the kind is named. */
  readonly orState: boolean;
}

const data: readonly ReferringData[] = [arReferring, enReferring];

/** Nouns for those whom a text has named, with whom they mean. */
export const descriptions: Patterns<Meaning> = patterns<Meaning>(
  data.flatMap((language) => [
    ...language.two.map((pattern) => [pattern, { who: 'two' }] as const),
    ...language.all.map((pattern) => [pattern, { who: 'all' }] as const),
    ...language.kinds.flatMap((kind) => kind.nouns.map((noun) => [noun, ofKind(noun, kind)] as const)),
  ]),
  'word',
);

/** Stems of nouns for people and things of a state. */
export const personnel: ReadonlySet<string> = new Set(data.flatMap(({ personnel }) => personnel.map((noun) => deepStem(folded(noun)))));

/** Words of their own between two who are named together; particles written onto a name are its clitics. */
export const conjunctions = wordSet(({ conjunctions }) => conjunctions);
/** Words before a name that are no part of it: "the kingdom of". */
export const styles = wordSet(({ styles }) => styles);

function wordSet(read: (data: ReferringData) => readonly string[]): ReadonlySet<string> {
  return new Set(data.flatMap(read).map(folded));
}

function ofKind(noun: string, { kinds, orState, several }: KindOfActor): OfKind {
  return {
    who: several ? 'several' : 'one',
    stem: deepStem(folded(noun.split(' ').at(-1) ?? noun)),
    kinds: new Set(kinds.map((code) => ActorKind.parse(code))),
    orState,
  };
}
