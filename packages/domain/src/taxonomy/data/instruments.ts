// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/instruments.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Instruments”, in their order. */
export const instrumentCodes = ['treaty', 'agreement', 'convention', 'protocol', 'memorandum-of-understanding', 'exchange-of-notes', 'joint-statement', 'declaration', 'ceasefire', 'roadmap', 'understanding', 'contract', 'other'] as const;

/** Its terms. */
export const instrumentTerms: readonly (Term<(typeof instrumentCodes)[number]>)[] = [
  { code: 'treaty', label: { ar: 'معاهدة', en: 'treaty' }, scope: { ar: 'اتفاق دولي مكتوب يحكمه القانون الدولي؛ ويُخصّ بهذا الاسم ما عظم شأنه كالصلح والحدود', en: 'A written international agreement under international law; used above all for the gravest matters, such as peace and borders' }, law: { 'vienna-convention': ['2(1)(a)'], 'untc-definitions': ['Treaties'] } },
  { code: 'agreement', label: { ar: 'اتفاقية', en: 'agreement' }, scope: { ar: 'اتفاق بين طرفين أو أطراف قليلين عادةً، أضيق موضوعًا من المعاهدة وأقل منها رسمية', en: 'Usually of two parties or few, narrower in matter and less formal than a treaty' }, law: { 'vienna-convention': ['2(1)(a)'], 'untc-definitions': ['Agreements'] } },
  { code: 'convention', label: { ar: 'اتفاقية متعددة الأطراف', en: 'convention' }, scope: { ar: 'اتفاق مفتوح لأطراف كثيرة، تُعدّه عادةً منظمة دولية', en: 'An agreement open to many parties, often prepared by an international organisation' }, law: { 'vienna-convention': ['2(1)(a)'], 'untc-definitions': ['Conventions'] } },
  { code: 'protocol', label: { ar: 'بروتوكول', en: 'protocol' }, scope: { ar: 'اتفاق يكمّل اتفاقًا آخر أو يعدّله أو ينفّذه', en: 'An agreement that adds to another, amends it or carries it out' }, law: { 'vienna-convention': ['2(1)(a)'], 'untc-definitions': ['Protocols'] } },
  { code: 'memorandum-of-understanding', label: { ar: 'مذكرة تفاهم', en: 'memorandum of understanding' }, scope: { ar: 'وثيقة أقل رسمية في مسائل عملية أو فنية، لا تحتاج عادةً إلى تصديق', en: 'A less formal document on practical or technical matters, usually without ratification' }, law: { 'untc-definitions': ['Memoranda of Understanding'] } },
  { code: 'exchange-of-notes', label: { ar: 'تبادل مذكرات', en: 'exchange of notes' }, scope: { ar: 'مذكرتان متقابلتان، يوقّع كل طرف إحداهما ويحتفظ بما وقّعه الآخر', en: 'Two notes that answer each other, each signed by one party and held by the other' }, law: { 'vienna-convention': ['13'], 'untc-glossary': ['Exchange of Letters/Notes'], 'untc-definitions': ['Exchange of Notes'] } },
  { code: 'joint-statement', label: { ar: 'بيان مشترك', en: 'joint statement' }, scope: { ar: 'نص يصدره أطراف معًا؛ قد يتضمن التزامًا', en: 'A text that parties issue together; it may contain a commitment' }, law: { 'untc-definitions': ['Declarations'] } },
  { code: 'declaration', label: { ar: 'إعلان', en: 'declaration' }, scope: { ar: 'نص يعلن مقاصد أو مبادئ؛ ولا يلزم دائمًا', en: 'A text that declares aims or principles; not always binding' }, law: { 'untc-glossary': ['Declarations'], 'untc-definitions': ['Declarations'] } },
  { code: 'ceasefire', label: { ar: 'وقف إطلاق نار', en: 'ceasefire' }, scope: { ar: 'اتفاق على وقف القتال، مكتوبًا كان أو معلنًا', en: 'An agreement to stop fighting, written or declared' }, crosswalk: { pax: [{ code: 'Stage=Cea', match: 'closeMatch' }] } },
  { code: 'roadmap', label: { ar: 'خارطة طريق', en: 'roadmap' }, scope: { ar: 'خطوات متفق عليها إلى غاية، بمواعيد أو بغيرها', en: 'Agreed steps towards a goal, with dates or without' } },
  { code: 'understanding', label: { ar: 'تفاهم', en: 'understanding' }, scope: { ar: 'اتفاق لم تُنشر وثيقته أو ليست له صفة قانونية محددة', en: 'An agreement without a published document or of no settled legal form' } },
  { code: 'contract', label: { ar: 'عقد', en: 'contract' }, scope: { ar: 'عقد يحكمه قانون وطني، كعقد شراء أو تشغيل', en: 'A contract under national law, such as one to buy or to operate' } },
  { code: 'other', label: { ar: 'غير ذلك', en: 'other' }, scope: { ar: 'وثيقة معروفة النوع ليس لنوعها مدخل هنا', en: 'A document of a known kind that has no entry here' } },
];
