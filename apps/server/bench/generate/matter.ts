import { actorNameAt, countOfKind, nthOfKind } from './actors.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Dated, dateFrom } from './dates.ts';
import { placeNameAt } from './settings.ts';
import type { Pair } from './words-people.ts';
import { type Plan, topics } from './world.ts';

/** Somebody who takes part: the number among the actors, and the name in either script. */
export interface Named {
  readonly number: number;
  readonly name: Pair;
}

/** What an agreement is about, before its records are written: all of them and its source's text are made from this. */
export interface Matter {
  readonly number: number;
  readonly nature: 'interstate' | 'intrastate' | 'mixed';
  readonly instrument: string;
  readonly parties: readonly Named[];
  readonly mediator?: Named;
  readonly people: readonly Named[];
  readonly place: Named;
  readonly topic: (typeof topics)[number];
  readonly title: Pair;
  /** When it was signed, or was to be. */
  readonly signed: Dated;
}

const instruments: readonly (readonly [code: string, arabic: string, english: string])[] = [
  ['memorandum-of-understanding', 'مذكرة تفاهم', 'Memorandum of understanding'],
  ['agreement', 'اتفاق', 'Agreement'],
  ['protocol', 'بروتوكول', 'Protocol'],
  ['ceasefire', 'اتفاق لوقف إطلاق النار', 'Ceasefire agreement'],
  ['treaty', 'معاهدة', 'Treaty'],
  ['joint-statement', 'بيان مشترك', 'Joint statement'],
  ['roadmap', 'خريطة طريق', 'Roadmap'],
  ['convention', 'اتفاقية', 'Convention'],
];

/** The first and last year in which the agreements were signed. */
const years = { first: 1990, last: 2020 } as const;

/** What the nth agreement is about. */
export function matterAt(plan: Plan, number: number): Matter {
  const chance = chanceOf(plan.seed, 'agreement', number);
  const nature = chance.pick(['interstate', 'interstate', 'intrastate', 'mixed'] as const);
  const [instrument, arabic, english] = chance.favour(instruments);
  const parties = partiesOf(plan, chance, nature);
  const topic = chance.pick(topics);
  const year = years.first + chance.below(years.last - years.first + 1);
  const people = [0, 1, 2, 3].map(() => someone(plan, chance, 'person'));
  const [one, other] = [parties[0]?.name ?? ['', ''], parties[1]?.name ?? ['', '']];
  return {
    number,
    nature,
    instrument,
    parties,
    ...(chance.happens(0.3) ? { mediator: someone(plan, chance, 'organisation') } : {}),
    people,
    place: somewhere(plan, chance),
    topic,
    title: [
      `${arabic} بين ${one[0]} و${other[0]} بشأن ${topic.label.ar ?? ''}`,
      `${english} between ${one[1]} and ${other[1]} on ${topic.label.en ?? ''}`,
    ],
    signed: dateFrom(chance, year),
  };
}

/** A place of the register, the first ones more often. */
export function somewhere(plan: Plan, chance: Chance): Named {
  const number = Math.floor(plan.size.places * chance.next() ** 2);
  return { number, name: placeNameAt(plan, number) };
}

function partiesOf(plan: Plan, chance: Chance, nature: Matter['nature']): readonly Named[] {
  const sides = chance.happens(0.15) ? 3 : 2;
  const kinds = {
    interstate: ['state', 'state', 'state'],
    intrastate: ['armed-group', 'body', 'armed-group'],
    mixed: ['state', 'armed-group', 'body'],
  } as const;
  const held = new Map<number, Named>();
  for (const kind of kinds[nature].slice(0, sides)) {
    const party = someone(plan, chance, kind);
    held.set(party.number, party);
  }
  for (let spare = 0; held.size < 2; spare += 1) held.set(spare, { number: spare, name: actorNameAt(plan, spare) });
  return [...held.values()];
}

function someone(plan: Plan, chance: Chance, kind: Parameters<typeof nthOfKind>[1]): Named {
  const nth = Math.floor(countOfKind(plan, kind) * chance.next() ** 2);
  const number = nthOfKind(plan, kind, nth);
  return { number, name: actorNameAt(plan, number) };
}
