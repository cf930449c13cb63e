// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/event-roles.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Roles in an event”, in their order. */
export const eventRoleCodes = ['signatory', 'host', 'visitor', 'mediator', 'participant', 'speaker', 'actor', 'target', 'commander', 'supporter', 'voter', 'appointee'] as const;

/** Its terms. */
export const eventRoleTerms: readonly (Term<(typeof eventRoleCodes)[number]>)[] = [
  { code: 'signatory', label: { ar: 'موقّع', en: 'signatory' }, scope: { ar: 'من وقّع في الحدث', en: 'Whoever signs' } },
  { code: 'host', label: { ar: 'مضيف', en: 'host' }, scope: { ar: 'من استضاف الزائر أو اللقاء', en: 'Whoever receives the visitor or the meeting' } },
  { code: 'visitor', label: { ar: 'زائر', en: 'visitor' }, scope: { ar: 'من جاء إلى غيره', en: 'Whoever comes to another' } },
  { code: 'mediator', label: { ar: 'وسيط', en: 'mediator' }, scope: { ar: 'من سعى بين الأطراف للتوفيق بينهم', en: 'Whoever works between the parties' } },
  { code: 'participant', label: { ar: 'مشارك', en: 'participant' }, scope: { ar: 'من حضر أو شارك من غير دور آخر', en: 'Whoever takes part in no other role' } },
  { code: 'speaker', label: { ar: 'متحدث', en: 'speaker' }, scope: { ar: 'من قال أو أعلن', en: 'Whoever says or announces it' } },
  { code: 'actor', label: { ar: 'فاعل', en: 'actor' }, scope: { ar: 'من صدر عنه الفعل', en: 'Whoever does it' } },
  { code: 'target', label: { ar: 'من وُجّه إليه', en: 'target' }, scope: { ar: 'من وقع عليه الفعل أو وُجّه إليه', en: 'Whoever it is done to, or aimed at' } },
  { code: 'commander', label: { ar: 'قائد', en: 'commander' }, scope: { ar: 'من قاد القوة في الحدث', en: 'Whoever leads the force' } },
  { code: 'supporter', label: { ar: 'داعم', en: 'supporter' }, scope: { ar: 'من أعان الفاعل', en: 'Whoever helps the one who acts' } },
  { code: 'voter', label: { ar: 'مصوّت', en: 'voter' }, scope: { ar: 'من صوّت', en: 'Whoever votes' } },
  { code: 'appointee', label: { ar: 'معيَّن', en: 'appointee' }, scope: { ar: 'من عُيّن في المنصب', en: 'Whoever is put into the office' } },
];
