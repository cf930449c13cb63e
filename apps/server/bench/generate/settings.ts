import { nthOfKind } from './actors.ts';
import { chanceOf } from './chance.ts';
import { headOf, idOf } from './ids.ts';
import type { Pair } from './words-people.ts';
import { placeForms, placeStems, stateCodes } from './words-places.ts';
import type { Entry, Plan } from './world.ts';

/** What the nth place is called. */
export function placeNameAt({ seed }: Plan, number: number): Pair {
  const chance = chanceOf(seed, 'place', number);
  const [form, stem] = [chance.pick(placeForms), chance.pick(placeStems)];
  return [`${form[0]} ${stem[0]}`, `${form[1]} ${stem[1]}`];
}

/** The nth place, with a name in either script. */
export function placeAt(plan: Plan, number: number): Entry {
  const chance = chanceOf(plan.seed, 'place', number, 'where');
  const [arabic, latin] = placeNameAt(plan, number);
  const latitude = Math.round((chance.next() * 120 - 50) * 1e4) / 1e4;
  const longitude = Math.round((chance.next() * 340 - 170) * 1e4) / 1e4;
  return {
    ...headOf('place', number, latin),
    names: [
      { value: arabic, language: 'ar', kind: 'official' },
      { value: latin, language: 'en', kind: 'transliteration' },
    ],
    country: chance.favour(stateCodes),
    ...(number > 50 && chance.happens(0.3) ? { within: idOf('place', chance.below(50)) } : {}),
    coordinates: { latitude, longitude, precision: 'near' },
  };
}

const posts: readonly Pair[] = [
  ['وزير', 'Minister'],
  ['رئيس', 'President'],
  ['الناطق باسم', 'Spokesperson'],
  ['مدير عام', 'Director General'],
  ['مبعوث', 'Envoy'],
  ['قائد', 'Commander'],
];

/** The nth office, of a ministry or another body. */
export function officeAt(plan: Plan, number: number): Entry {
  const chance = chanceOf(plan.seed, 'office', number);
  const post = chance.pick(posts);
  const names = [
    { value: `${post[0]} ${number + 1}`, language: 'ar', kind: 'official' },
    { value: `${post[1]} ${number + 1}`, language: 'en', kind: 'official' },
  ];
  const organisation = nthOfKind(plan, chance.happens(0.7) ? 'ministry' : 'organisation', number);
  return { ...headOf('office', number, post[1]), names, organisation: idOf('actor', organisation) };
}

/** The tenure of the nth office: one person held it from a year on. */
export function tenureAt(plan: Plan, number: number): Entry {
  const chance = chanceOf(plan.seed, 'tenure', number);
  const from = 1990 + chance.below(30);
  const interval = { from: { edtf: String(from) }, ...(chance.happens(0.6) ? { to: { edtf: String(from + 1 + chance.below(8)) } } : {}) };
  const person = idOf('actor', nthOfKind(plan, 'person', number));
  return { ...headOf('tenure', number, `tenure ${from}`), office: idOf('office', number), person, interval };
}
