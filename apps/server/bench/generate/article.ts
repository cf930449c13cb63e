import { createHash } from 'node:crypto';
import type { InterfaceLanguage } from '@mithaq/domain';
import { nthOfKind } from './actors.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Provision } from './clauses.ts';
import type { Happening } from './events.ts';
import { headOf, idOf } from './ids.ts';
import type { Matter } from './matter.ts';
import { asides, filled } from './sentences.ts';
import { type Entry, type Plan, topics } from './world.ts';

/** A passage of a source that a statement can rest on. Offsets count UTF-16 code units. */
export interface Passage {
  readonly source: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** A source that was read: its record, its text, and the passages that carry facts, by what they are about. */
export interface Article {
  readonly record: Entry;
  readonly text: string;
  readonly passages: ReadonlyMap<string, Passage>;
}

/** What a source tells: one agreement with what belongs to it, and in passing another one. */
export interface Told {
  readonly matter: Matter;
  readonly provisions: readonly Provision[];
  readonly happenings: readonly Happening[];
  readonly inPassing: Matter;
}

/** The length of a source's text: it ends with the last sentence that fits. */
const length = 2_500;
const sentencesInParagraph = 4;

/** A sentence in pieces; those with a key carry a fact. */
type Piece = string | readonly [key: string, words: string];

/** The source that tells of the nth agreement. Three in five are in Arabic. */
export function articleOf(plan: Plan, told: Told): Article {
  const { number } = told.matter;
  const language = number % 5 < 3 ? 'ar' : 'en';
  const chance = chanceOf(plan.seed, 'source', number);
  const { text, passages } = laidOut(sentencesOf(told, { language, chance }), idOf('source', number));
  return { record: recordOf(plan, told.matter, { language, text, chance }), text, passages };
}

interface Voice {
  readonly language: InterfaceLanguage;
  readonly chance: Chance;
}

/** The facts first, each clause and event in a sentence of its own as far as there is room, then whatever fills the page. */
function sentencesOf({ matter, provisions, happenings, inPassing }: Told, voice: Voice): readonly (readonly Piece[])[] {
  const at = voice.language === 'ar' ? 0 : 1;
  const aside = (): readonly Piece[] => [asideOf(matter, voice)];
  return [
    opening(matter, at),
    ...provisions.map(({ words }, index): readonly Piece[] => [[`clause ${index}`, words[at]], '.']),
    mention(inPassing, at),
    ...happenings.map(({ words, date }, index): readonly Piece[] => [
      [`event ${index}`, words[at]],
      at === 0 ? ' في ' : ', ',
      [`date ${index}`, date.words[at]],
      '.',
    ]),
    ...Array.from({ length: 40 }, aside),
  ];
}

function opening({ title, parties, place, signed }: Matter, at: 0 | 1): readonly Piece[] {
  const names = parties.flatMap(({ name }, index): Piece[] => [
    ...(index === 0 ? [] : [at === 0 ? ' و' : ' and ']),
    [`party ${index}`, name[at]],
  ]);
  const [verb, where, when] = at === 0 ? ['أعلنت ', ' في ', ' بتاريخ '] : ['', ' announced in ', ', dated '];
  return [verb, ...names, where, place.name[at], at === 0 ? ' ' : ' the ', ['title', title[at]], when, ['signed', signed.words[at]], '.'];
}

function mention({ title, signed }: Matter, at: 0 | 1): readonly Piece[] {
  const [before, between] = at === 0 ? ['ويأتي ذلك بعد ', ' المؤرخ في '] : ['This follows the ', ' of '];
  return [before, ['other title', title[at]], between, ['other date', signed.words[at]], '.'];
}

function asideOf({ people, place }: Matter, { language, chance }: Voice): string {
  const at = language === 'ar' ? 0 : 1;
  const person = chance.pick(people).name[at];
  return filled(chance.pick(asides[language]), { person, place: place.name[at], topic: chance.pick(topics).label[language] ?? '' });
}

/** Puts sentences one behind the other, a few in a paragraph, and notes where the facts stand. */
function laidOut(sentences: readonly (readonly Piece[])[], source: string): Pick<Article, 'text' | 'passages'> {
  const passages = new Map<string, Passage>();
  let text = '';
  let count = 0;
  for (const pieces of sentences) {
    const gap = count === 0 ? '' : count % sentencesInParagraph === 0 ? '\n\n' : ' ';
    const whole = pieces.map((piece) => (typeof piece === 'string' ? piece : piece[1])).join('');
    if (text.length + gap.length + whole.length > length) continue;
    text += gap;
    for (const piece of pieces) {
      const [key, words] = typeof piece === 'string' ? [undefined, piece] : piece;
      if (key !== undefined) passages.set(key, { source, exact: words, start: text.length, end: text.length + words.length });
      text += words;
    }
    count += 1;
  }
  return { text, passages };
}

function recordOf(plan: Plan, { number, title, signed }: Matter, { language, text, chance }: Voice & { readonly text: string }): Entry {
  const at = language === 'ar' ? 0 : 1;
  const publisher = publisherOf(plan, chance);
  return {
    ...headOf('source', number, title[1].slice(0, 60)),
    type: chance.pick(['article', 'article', 'article', 'communique', 'report']),
    label: { ar: `خبر عن ${title[0]}`, en: `Report on the ${title[1]}` },
    title: { value: title[at], language },
    ...(publisher === undefined ? {} : { publisher }),
    language,
    published: { date: { edtf: signed.edtf }, inferred: chance.happens(0.2) },
    derivedFrom: chance.happens(0.15) ? [{ actor: newsroomOf(plan, chance) }] : [],
    text: { sha256: createHash('sha256').update(text).digest('hex'), length: text.length },
    rights: chance.happens(0.5) ? 'full-text' : 'excerpts-only',
    sample: false,
  };
}

function publisherOf(plan: Plan, chance: Chance): object | undefined {
  if (chance.happens(0.1)) return undefined;
  return chance.happens(0.8) ? { actor: newsroomOf(plan, chance) } : { name: { ar: 'نشرة محلية', en: 'A local bulletin' } };
}

/** One of the organisations that publish. */
function newsroomOf(plan: Plan, chance: Chance): string {
  return idOf('actor', nthOfKind(plan, 'organisation', chance.below(200)));
}
