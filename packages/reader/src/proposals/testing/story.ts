import type { Found } from '../../found.ts';
import type { Known, KnownRecords } from '../composing/subjects.ts';
import { agreementAt, clauseAt, eventAt, findingsBy, judged, newcomer } from './passages.ts';

/** A short report of ours, with a headline that tells the same as its body. */
export const story = [
  'السودان يوقع اتفاقية تعاون عسكري مع تركيا',
  '',
  'وقّع وزير الدفاع ماجد الراوي في أنقرة اتفاقية للتعاون العسكري مع تركيا في 3 مايو 2021.',
  'وتشمل الاتفاقية تدريب الضباط السودانيين وإزالة الألغام، على أن تشكل لجنة مشتركة قبل نهاية 2021.',
  'وزار الراوي إسطنبول في 5 مايو.',
].join('\n');

const { at, who, on } = findingsBy(story);

/** The ids are those of TypeIDs, so that records can be made of them. */
export const ids = {
  sudan: 'actor_00000000000000000000000001',
  turkey: 'actor_00000000000000000000000002',
  ankara: 'place_00000000000000000000000001',
} as const;

const people: ReadonlyMap<string, Known> = new Map<string, Known>([
  [ids.sudan, { caption: { ar: 'السودان', en: 'Sudan' }, actorKind: 'state' }],
  [ids.turkey, { caption: { ar: 'تركيا', en: 'Turkey' }, actorKind: 'state' }],
  [ids.ankara, { caption: { ar: 'أنقرة', en: 'Ankara' } }],
]);

/** What the register knows of the story's people. */
export const known: KnownRecords = (record) => people.get(record);

const sudan = { record: ids.sudan };
const turkey = { record: ids.turkey };
const minister = newcomer('actor:ماجد الراوي', 'ماجد الراوي');
const istanbul = newcomer('place:اسطنبول', 'إسطنبول', { kind: 'place' });

/** What a reader finds in it. */
export const storyFound: readonly Found[] = [
  { ...at('ماجد الراوي'), ...judged('newcomer:title'), kind: 'mention', ...minister },
  agreementAt(at('اتفاقية تعاون عسكري'), {
    names: [{ value: 'اتفاقية تعاون عسكري', language: 'ar', kind: 'alias' }],
    participations: [
      { actor: who('السودان', sudan), role: 'party' },
      { actor: who('تركيا', turkey), role: 'party' },
    ],
  }),
  eventAt(at('يوقع'), 'signature', {
    participations: [{ actor: who('السودان', sudan), role: 'signatory' }],
    agreements: ['a'],
  }),
  eventAt(at('وقّع'), 'signature', {
    participations: [{ actor: who('ماجد الراوي', minister), role: 'signatory', onBehalfOf: who('السودان', sudan) }],
    date: on('3 مايو 2021', '2021-05-03'),
    place: who('أنقرة', { record: ids.ankara }),
    agreements: ['a'],
  }),
  agreementAt(at('اتفاقية للتعاون العسكري'), {
    names: [{ value: 'اتفاقية للتعاون العسكري', language: 'ar', kind: 'alias' }],
    participations: [{ actor: who('تركيا', turkey, 'اتفاقية للتعاون'), role: 'party' }],
  }),
  agreementAt(at('الاتفاقية')),
  clauseAt(at('تدريب الضباط السودانيين'), 'training.education', { beneficiaries: [who('السودانيين', sudan)] }),
  clauseAt(at('إزالة الألغام'), 'hazards.demining'),
  clauseAt(at('لجنة مشتركة'), 'institutions.joint-committee', {
    obligated: [who('السودان', sudan), who('تركيا', turkey)],
    deadline: on('نهاية 2021', '[2021-10..2021-12]'),
  }),
  eventAt(at('زار'), 'visit', {
    participations: [{ actor: who('الراوي', minister, 'وزار'), role: 'visitor' }],
    place: who('إسطنبول', istanbul),
    date: on('5 مايو', '2021-05-05', 'إسطنبول'),
  }),
];
