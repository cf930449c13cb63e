import { actorAt } from './actors.ts';
import { type Article, articleOf } from './article.ts';
import { chanceOf } from './chance.ts';
import { provisionsOf } from './clauses.ts';
import { happeningsOf } from './events.ts';
import { headOf, idOf } from './ids.ts';
import { type Matter, matterAt } from './matter.ts';
import { officeAt, placeAt, tenureAt } from './settings.ts';
import { type Chapter, statementsOf } from './statements.ts';
import type { Entry, Plan } from './world.ts';

/** A part of a generated register. A record may come after what refers to it, a source not after what cites it. */
export interface Batch {
  readonly records: readonly Entry[];
  readonly statements: readonly Entry[];
  readonly texts: readonly { readonly source: string; readonly text: string }[];
}

const batch = 500;

/** The whole register, a part at a time, so that its size takes no memory. */
export function* registerOf(plan: Plan): Generator<Batch> {
  const { actors, offices, places, agreements } = plan.size;
  yield* recordsOf(actors, (number) => actorAt(plan, number));
  yield* recordsOf(places, (number) => placeAt(plan, number));
  yield* recordsOf(offices, (number) => officeAt(plan, number));
  yield* recordsOf(offices, (number) => tenureAt(plan, number));
  yield* chaptersOf(plan, agreements);
}

function* recordsOf(count: number, at: (number: number) => Entry): Generator<Batch> {
  for (let first = 0; first < count; first += batch) {
    const records = Array.from({ length: Math.min(batch, count - first) }, (_, index) => at(first + index));
    yield { records, statements: [], texts: [] };
  }
}

function* chaptersOf(plan: Plan, count: number): Generator<Batch> {
  let other: Article | undefined;
  for (let number = 0; number < count; number += 1) {
    const own = articleAt(plan, number);
    const chapter: Chapter = { told: own.told, agreement: agreementOf(plan, own.told.matter), own: own.article, other };
    const { provisions, happenings } = own.told;
    yield {
      records: [
        own.article.record,
        chapter.agreement,
        ...provisions.map(({ record }) => record),
        ...happenings.map(({ record }) => record),
      ],
      statements: statementsOf(plan, chapter),
      texts: [{ source: own.article.record.id, text: own.article.text }],
    };
    other = own.article;
  }
}

/** The source of the nth agreement; it mentions the next one in passing. */
function articleAt(plan: Plan, number: number): { readonly told: Chapter['told']; readonly article: Article } {
  const matter = matterAt(plan, number);
  const inPassing = matterAt(plan, (number + 1) % plan.size.agreements);
  const told = { matter, inPassing, provisions: provisionsOf(plan, matter), happenings: happeningsOf(plan, matter) };
  return { told, article: articleOf(plan, told) };
}

function agreementOf(plan: Plan, matter: Matter): Chapter['agreement'] {
  const { number, title, parties, mediator, people, signed, nature, instrument } = matter;
  const chance = chanceOf(plan.seed, 'agreement', number, 'record');
  const [arabic, english] = [`${title[0]} (${signed.words[0]})`, `${title[1]} (${signed.words[1]})`];
  const earlier = number > 100 && chance.happens(0.1) ? [{ relation: 'follows', agreement: idOf('agreement', chance.below(number)) }] : [];
  const signatory = people[0];
  return {
    ...headOf('agreement', number, title[1].slice(0, 80)),
    label: { ar: arabic, en: english },
    names: [
      { value: title[0], language: 'ar', kind: 'official' },
      { value: title[1], language: 'en', kind: 'gloss' },
    ],
    instrument,
    nature,
    fields: [chance.pick(['defence', 'security', 'maritime', 'migration', 'health', 'political', 'economy'])],
    participations: [
      ...parties.map(({ number: actor }) => ({ actor: idOf('actor', actor), role: 'party' })),
      ...(mediator === undefined ? [] : [{ actor: idOf('actor', mediator.number), role: 'mediator' }]),
      ...(signatory === undefined
        ? []
        : [{ actor: idOf('actor', signatory.number), role: 'signatory', onBehalfOf: idOf('actor', parties[0]?.number ?? 0) }]),
    ],
    lineage: earlier,
    textAvailability: chance.pick(['full', 'excerpt', 'reported-only']),
  };
}
