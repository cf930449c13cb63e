import { chanceOf } from './chance.ts';
import { type Dated, later } from './dates.ts';
import { headOf, idOf } from './ids.ts';
import { type Matter, type Named, somewhere } from './matter.ts';
import { eventCounts, shareOf } from './size.ts';
import type { Pair } from './words-people.ts';
import type { Entry, Plan } from './world.ts';

/** An event as it went: its record, its date, and what its source says of it. */
export interface Happening {
  readonly record: Entry & { readonly participations: readonly object[]; readonly date: object };
  readonly date: Dated;
  readonly words: Pair;
}

/** What happens, with who takes part as what, and how it is said. `{who}` and `{whom}` act, `{where}` is the place. */
type Kind = readonly [type: string, role: string, arabic: string, english: string];

const signature: Kind = ['signature', 'signatory', 'وقّع {who} و{whom} النص في {where}', '{who} and {whom} signed the text in {where}'];
const kinds: readonly Kind[] = [
  ['meeting', 'participant', 'التقى {who} مسؤولين من {whom} في {where}', '{who} met officials of {whom} in {where}'],
  ['negotiation', 'participant', 'جرت جولة تفاوض بين {who} و{whom} في {where}', '{who} and {whom} held a round of talks in {where}'],
  ['visit', 'visitor', 'زار {who} مدينة {where} بدعوة من {whom}', '{who} visited {where} at the invitation of {whom}'],
  ['ratification', 'participant', 'صدّقت {whom} على النص بحضور {who} في {where}', '{whom} ratified the text before {who} in {where}'],
  ['statement', 'speaker', 'أعلن {who} في {where} موقف {whom}', '{who} set out the position of {whom} in {where}'],
  ['implementation', 'actor', 'بدأت {whom} التنفيذ في {where} بإشراف {who}', '{whom} began to carry it out in {where} under {who}'],
  ['aid', 'supporter', 'سلّمت {whom} مساعدات إلى {where} بحضور {who}', '{whom} delivered aid to {where} before {who}'],
  [
    'entry-into-force',
    'participant',
    'دخل النص حيز النفاذ كما أكد {who} لدى {whom} في {where}',
    'The text entered into force, {who} told {whom} in {where}',
  ],
  ['clash', 'actor', 'اندلعت اشتباكات قرب {where} بعد تصريح {who} عن {whom}', 'Clashes broke out near {where} after {who} spoke of {whom}'],
  [
    'prisoner-exchange',
    'participant',
    'جرى تبادل أسرى في {where} بين {whom} وجماعة {who}',
    '{whom} and the men of {who} exchanged prisoners in {where}',
  ],
  ['mediation', 'mediator', 'توسط {who} لدى {whom} في {where}', '{who} mediated with {whom} in {where}'],
];

/** The events of an agreement, its signature second. */
export function happeningsOf(plan: Plan, matter: Matter): readonly Happening[] {
  const { first, count } = shareOf(matter.number, eventCounts);
  return Array.from({ length: count }, (_, at) => happeningAt(plan, matter, { number: first + at, at }));
}

function happeningAt(plan: Plan, matter: Matter, { number, at }: { number: number; at: number }): Happening {
  const chance = chanceOf(plan.seed, 'event', number);
  const kind = at === 1 ? signature : chance.pick(kinds);
  const [type, role, arabic, english] = kind;
  const who = at === 1 ? (matter.parties[1] ?? chance.pick(matter.people)) : chance.pick(matter.people);
  const whom = at === 1 ? (matter.parties[0] ?? who) : chance.pick(matter.parties);
  const where = chance.happens(0.5) ? matter.place : somewhere(plan, chance);
  const date = at === 1 ? matter.signed : later(chance, matter.signed, 5);
  const words: Pair = [said(arabic, { who, whom, where }, 0), said(english, { who, whom, where }, 1)];
  const other = at > 3 && chance.happens(0.04) ? [idOf('agreement', chance.below(plan.size.agreements))] : [];
  const record = {
    ...headOf('event', number, words[1].slice(0, 60)),
    type,
    label: { ar: words[0], en: words[1] },
    date: { edtf: date.edtf, asRead: date.words[0] },
    place: idOf('place', where.number),
    participations: [
      { actor: idOf('actor', who.number), role },
      ...(whom.number === who.number ? [] : [{ actor: idOf('actor', whom.number), role: at === 1 ? 'signatory' : 'participant' }]),
    ],
    agreements: [...new Set([idOf('agreement', matter.number), ...other])],
    clauses: [],
    modality: at === 1 && chance.happens(0.15) ? chance.pick(['announced', 'planned', 'denied']) : 'occurred',
    figures: chance.happens(0.05) ? [{ measure: 'other', value: 1 + chance.below(500) }] : [],
  };
  return { record, date, words };
}

function said(template: string, names: Readonly<Record<string, Named>>, at: 0 | 1): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name]?.name[at] ?? '');
}
