import { vocabulary } from './vocabulary.ts';

/** What an agreement is called in law (UN Treaty Collection glossary), whatever its sources call it. */
export const instruments = vocabulary([
  ['treaty', 'معاهدة', 'treaty'],
  ['agreement', 'اتفاقية', 'agreement'],
  ['convention', 'اتفاقية متعددة الأطراف', 'convention'],
  ['protocol', 'بروتوكول', 'protocol'],
  ['memorandum-of-understanding', 'مذكرة تفاهم', 'memorandum of understanding'],
  ['exchange-of-notes', 'تبادل مذكرات', 'exchange of notes'],
  ['joint-statement', 'بيان مشترك', 'joint statement'],
  ['declaration', 'إعلان', 'declaration'],
  ['ceasefire', 'وقف إطلاق نار', 'ceasefire'],
  ['roadmap', 'خارطة طريق', 'roadmap'],
  ['understanding', 'تفاهم', 'understanding'],
  ['contract', 'عقد', 'contract'],
  ['other', 'غير ذلك', 'other'],
]);
export const Instrument = instruments.schema;
export type Instrument = (typeof instruments.terms)[number]['code'];

/** Between whom: PA-X distinguishes interstate from intrastate; `mixed` joins a state and an authority that claims one. */
export const natures = vocabulary([
  ['interstate', 'بين دول', 'between states'],
  ['intrastate', 'داخل دولة', 'within a state'],
  ['mixed', 'بين دولة وسلطة تنوب عن دولة', 'between a state and an authority acting for one'],
]);
export const Nature = natures.schema;
export type Nature = (typeof natures.terms)[number]['code'];

/** The fields of cooperation that an agreement lies in. */
export const fields = vocabulary([
  ['defence', 'دفاع', 'defence'],
  ['security', 'أمن', 'security'],
  ['maritime', 'شؤون بحرية', 'maritime'],
  ['migration', 'هجرة', 'migration'],
  ['health', 'صحة', 'health'],
  ['political', 'سياسة', 'political'],
  ['economy', 'اقتصاد', 'economy'],
]);
export const Field = fields.schema;
export type Field = (typeof fields.terms)[number]['code'];

/** How much of the agreement's own text has been seen. */
export const textAvailabilities = vocabulary([
  ['full', 'نصه كامل', 'full text'],
  ['excerpt', 'مقتطف من نصه', 'excerpt'],
  ['reported-only', 'منقول عن مصادر، لم نر نصه', 'reported only; we have not seen its text'],
  ['secret', 'نصه سري', 'secret'],
]);
export const TextAvailability = textAvailabilities.schema;
export type TextAvailability = (typeof textAvailabilities.terms)[number]['code'];

/** How one agreement stands to an earlier one. */
export const lineages = vocabulary([
  ['implements', 'ينفّذ', 'implements'],
  ['amends', 'يعدّل', 'amends'],
  ['supersedes', 'يحلّ محل', 'supersedes'],
  ['renews', 'يجدّد', 'renews'],
  ['annex-of', 'ملحق بـ', 'annex of'],
  ['follows', 'يتبع', 'follows'],
]);
export const Lineage = lineages.schema;
export type Lineage = (typeof lineages.terms)[number]['code'];

/** How binding a clause is. */
export const forces = vocabulary([
  ['mandatory', 'إلزامي', 'mandatory'],
  ['best-effort', 'بذل عناية', 'best effort'],
  ['permission', 'إذن', 'permission'],
  ['intent', 'إعلان نية', 'statement of intent'],
]);
export const Force = forces.schema;
export type Force = (typeof forces.terms)[number]['code'];
