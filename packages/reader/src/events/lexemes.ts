import { EventType } from '@mithaq/domain';
import { among } from '../languages/among.ts';
import { cues, type EventData, type Need, needs, solitudes, type TriggerData } from '../languages/event-data.ts';
import { languageOf } from '../languages/languages.ts';
import { folded } from '../text/fold.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import { type Form, Forms } from './forms.ts';
import { frameOf } from './frames.ts';
import type { Lexeme, Role, Sense, Trigger } from './sense.ts';
import { type Spoken, spoken } from './words.ts';

/** A lexeme with its rank: triggers stand before the rest, in the order of the data. */
interface Ranked extends Lexeme {
  readonly rank: number;
  /** A plural of its own. */
  readonly plural: boolean;
}

const fixed = new Map<string, Ranked[]>();
const forms: ReadonlyMap<string, Forms<Ranked>> = new Map(spoken.map((one) => [one.language.tag, formsOf(one)]));

/** What words were found to be: the same ones stand in every text. Past the limit all are forgotten, and found anew. */
const known = new Map<string, readonly Sense[]>();
const mostKnown = 20_000;

/** All that a folded word may be doing in a clause. */
export function sensesOf(word: string): readonly Sense[] {
  const held = known.get(word);
  if (held !== undefined) return held;
  const senses = lookUp(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, senses);
  return senses;
}

function lookUp(word: string): readonly Sense[] {
  const found = [...(forms.get(languageOf(word).tag)?.of(word) ?? []), ...(fixed.get(word) ?? []).map(asIs)];
  found.sort((one, other) => one.entry.rank - other.entry.rank);
  return found.map(({ entry, grammar }) => ({
    ...grammar,
    ...entry,
    plural: grammar.plural || entry.plural,
    bare: grammar.part === 'verb' && word.length <= 3,
  }));
}

/** A word that stands in the data as it stands in texts. */
function asIs(entry: Ranked): Form<Ranked> {
  return { entry, grammar: { part: 'participle', suffixed: false, plural: false } };
}

function formsOf({ language, data }: Spoken): Forms<Ranked> {
  const found = new Forms<Ranked>(data, language.clitics.article);
  let rank = 0;
  for (const trigger of data.triggers) addTrigger(found, data, { ...trigger, rank: rank++ });
  for (const [role, verbs] of verbsByRole(data)) {
    for (const verb of verbs) addVerb(found, verb, { role, rank: rank++ });
  }
  for (const role of cues) for (const phrase of data.cues[role].words) addFixed(role, phrase, rank++);
  return found;
}

function verbsByRole({ light, speech, plainVerbs, cues: told }: EventData): readonly (readonly [Role, readonly string[]])[] {
  return [
    ['light', light.verbs],
    ['host', light.host],
    ['mediator', light.mediator],
    ['attend', light.attend],
    ['scene', light.scene],
    ['speech', speech.verbs],
    ['plain', plainVerbs],
    ...cues.map((cue) => [cue, told[cue].verbs] as const),
  ];
}

function addTrigger(found: Forms<Ranked>, data: EventData, { rank, ...told }: TriggerData & { readonly rank: number }): void {
  const shared = { role: 'trigger', trigger: triggerOf(data, told), rank } as const;
  for (const verb of told.verbs ?? []) addVerb(found, verb, shared);
  for (const [nouns, plural] of [[told.nouns ?? [], false] as const, [told.plurals ?? [], true] as const]) {
    for (const noun of nouns) {
      const lemma = folded(noun);
      const [first = '', ...rest] = lemma.split(' ');
      found.addNoun(first, { ...shared, lemma, rest, plural });
    }
  }
  for (const word of told.participles ?? [])
    found.addParticiple(wordsOf(word)[0] ?? '', { ...shared, lemma: folded(word), rest: [], plural: false });
}

function addVerb(found: Forms<Ranked>, verb: string, shared: Pick<Ranked, 'role' | 'trigger' | 'rank'>): void {
  const parts = wordsOf(verb);
  found.addVerb(parts, { ...shared, lemma: parts[0] ?? '', rest: [], plural: false });
}

function addFixed(role: Role, phrase: string, rank: number): void {
  const [first = '', ...rest] = wordsOf(phrase);
  fixed.set(first, [...(fixed.get(first) ?? []), { role, lemma: wordsOf(phrase).join(' '), rest, plural: false, rank }]);
}

function triggerOf({ verbFirst }: EventData, { type, frame, objects, particles, unless, ...data }: TriggerData): Trigger {
  return {
    type: EventType.parse(type),
    frame: frameOf(frame),
    ...(objects && { objects: anyOf(objects) }),
    ...(particles && { particles: anyOf(particles) }),
    ...(unless && { unless: anyOf(unless) }),
    needs: (data.needs ?? []).map((need): Need => among(needs, need)),
    passive: data.passive ?? false,
    idiom: data.idiom ?? false,
    alone: among(solitudes, data.alone ?? 'never'),
    verbFirst,
  };
}

function anyOf(words: readonly string[]): Phrases<true> {
  return phrases(words.map((word) => [word, true] as const));
}

function wordsOf(phrase: string): readonly string[] {
  return folded(phrase).split(' ');
}
