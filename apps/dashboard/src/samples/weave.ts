import type { Ref, WeavePart, WeaveView } from '@mithaq/client';
import { fuzzyDate } from '@mithaq/domain';
import { ref } from './parts.ts';

const states: readonly (readonly [ar: string, en: string])[] = [
  ['جمهورية الجزيرة', 'Republic of the Island'],
  ['سلطة الميناء', 'Harbour Authority'],
  ['الساحل', 'the Coast'],
  ['الوادي', 'the Valley'],
  [
    'اللجنة العسكرية المشتركة لمراقبة وقف إطلاق النار وفتح الطريق الساحلي',
    'Joint Military Commission for the Monitoring of the Ceasefire and the Reopening of the Coastal Road',
  ],
  ['الجبل', 'the Mountain'],
  ['اتحاد الموانئ', 'Union of Harbours'],
  ['الواحة', 'the Oasis'],
];
const dates = ['2019-11-27', '2020-01', '2020', '[2020-06..2020-08]', '2020-08-06', '2020-08-06/..', '2020-10-23', '2020-12-04'];
const helping: readonly WeavePart['role'][] = ['guarantor', 'mediator', 'witness', 'depositary', 'host'];

/** A weave at its limits: more actors than there is room for, as many rows as it holds, names of any length, every kind of part. */
export function sampleWeave(actorCount: number, rowCount: number): WeaveView {
  const actors: readonly Ref[] = Array.from({ length: actorCount }, (_, at) => {
    const [ar, en] = states[at % states.length] ?? ['', ''];
    const nth = Math.floor(at / states.length);
    return ref('actor', `thread-${at}`, nth === 0 ? ar : `${ar} ${nth + 1}`, nth === 0 ? en : `${en} ${nth + 1}`);
  });
  const minister = ref('actor', 'minister', 'سالم البحري', 'Salim al-Bahri');
  const [own = minister] = actors;
  const rows = Array.from({ length: rowCount }, (_, at): WeaveView['rows'][number] => {
    const other = actors[1 + ((at * 7) % (actorCount - 1))] ?? own;
    const third = actors[1 + ((at * 3 + 1) % (actorCount - 1))] ?? own;
    const isEvent = at % 6 === 5;
    const date = at % 11 === 10 ? undefined : fuzzyDate(dates[at % dates.length] ?? '2020');
    return {
      record: isEvent
        ? ref('event', `row-${at}`, `محادثات العيّنة ${at + 1}`, `Sample talks ${at + 1}`)
        : ref(
            'agreement',
            `row-${at}`,
            `اتفاق العيّنة ${at + 1} بشأن التعاون في أمن الحدود البرية والبحرية`,
            `Sample agreement ${at + 1} on land and sea borders`,
          ),
      ...(date ? { date } : {}),
      inside: at % 9 === 8 ? 'cannot tell' : 'yes',
      planned: isEvent && at % 12 === 11,
      parts: [
        { actor: own, role: isEvent ? 'participant' : 'party' },
        { actor: other, role: isEvent ? 'participant' : 'party' },
        { actor: minister, role: isEvent ? 'participant' : 'signatory', onBehalfOf: own },
        ...(at % 3 === 0 && third !== other
          ? [{ actor: third, role: isEvent ? ('mediator' as const) : (helping[at % helping.length] ?? 'witness') }]
          : []),
      ],
    };
  });
  return { actor: own, rows, total: rowCount === 60 ? 214 : rowCount };
}
