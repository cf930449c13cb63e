import { chanceOf } from './chance.ts';
import { dayAfter } from './dates.ts';
import { headOf, idOf } from './ids.ts';
import type { Matter, Named } from './matter.ts';
import { filled, provisions } from './sentences.ts';
import { clauseCounts, shareOf } from './size.ts';
import type { Pair } from './words-people.ts';
import { type Entry, type Plan, topics } from './world.ts';

/** A clause as it was agreed: its record, and what its source says of it. */
export interface Provision {
  readonly record: Entry & { readonly topics: readonly string[] };
  readonly owing: Named;
  readonly words: Pair;
}

/** The clauses of an agreement. */
export function provisionsOf(plan: Plan, matter: Matter): readonly Provision[] {
  const { first, count } = shareOf(matter.number, clauseCounts);
  return Array.from({ length: count }, (_, at) => provisionAt(plan, matter, { number: first + at, ordinal: at + 1 }));
}

function provisionAt(plan: Plan, matter: Matter, { number, ordinal }: { number: number; ordinal: number }): Provision {
  const chance = chanceOf(plan.seed, 'clause', number);
  const topic = ordinal === 1 ? matter.topic : chance.pick(topics);
  const owing = chance.pick(matter.parties);
  const deadline = chance.happens(0.3) ? dayAfter(chance, matter.signed, 4) : undefined;
  const turn = chance.below(provisions.ar.length);
  const said = (language: 'ar' | 'en', at: 0 | 1) => {
    const due = deadline === undefined ? '' : `${language === 'ar' ? 'قبل' : 'before'} ${deadline.words[at]}`;
    return filled(provisions[language][turn] ?? '', { topic: topic.label[language] ?? '', owing: owing.name[at], due });
  };
  const words: Pair = [said('ar', 0), said('en', 1)];
  const record = {
    ...headOf('clause', number, words[1].slice(0, 60)),
    agreement: idOf('agreement', matter.number),
    ordinal,
    ...(chance.happens(0.5) ? { number: String(ordinal) } : {}),
    label: { ar: words[0], en: words[1] },
    topics: [topic.code],
    obligated: [idOf('actor', owing.number)],
    beneficiaries: matter.parties.filter((party) => party !== owing).map((party) => idOf('actor', party.number)),
    force: chance.pick(['mandatory', 'best-effort', 'intent', 'permission']),
    ...(deadline === undefined ? {} : { deadline: { edtf: deadline.edtf, asRead: deadline.words[0] } }),
  };
  return { record, owing, words };
}
