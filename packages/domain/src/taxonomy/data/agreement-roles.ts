// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/agreement-roles.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Roles in an agreement”, in their order. */
export const agreementRoleCodes = ['party', 'signatory', 'witness', 'guarantor', 'mediator', 'depositary', 'host'] as const;

/** Its terms. */
export const agreementRoleTerms: readonly (Term<(typeof agreementRoleCodes)[number]>)[] = [
  { code: 'party', label: { ar: 'طرف', en: 'party' }, scope: { ar: 'من يلتزم بالاتفاق', en: 'Whoever is bound by the agreement' }, law: { 'vienna-convention': ['2(1)(g)'], 'untc-definitions': ['Signatories and Parties'] } },
  { code: 'signatory', label: { ar: 'موقّع', en: 'signatory' }, scope: { ar: 'من وقّع، شخصًا كان أو جهة؛ ولا يلتزم دائمًا بتوقيعه وحده', en: 'Whoever signed, a person or a body; not always bound by that alone' }, law: { 'vienna-convention': ['7', '10', '12', '18'], 'untc-definitions': ['Signatories and Parties'] } },
  { code: 'witness', label: { ar: 'شاهد', en: 'witness' }, scope: { ar: 'من شهد التوقيع وليس طرفًا', en: 'Whoever attested the signature and is no party' } },
  { code: 'guarantor', label: { ar: 'ضامن', en: 'guarantor' }, scope: { ar: 'من تعهّد بأن يُوفى بالاتفاق', en: 'Whoever undertook to see the agreement kept' } },
  { code: 'mediator', label: { ar: 'وسيط', en: 'mediator' }, scope: { ar: 'من وفّق بين الأطراف', en: 'Whoever brought the parties to terms' } },
  { code: 'depositary', label: { ar: 'وديع', en: 'depositary' }, scope: { ar: 'من يحفظ النص ووثائق التصديق ويبلّغ عنها', en: 'Whoever keeps the text and the instruments, and gives notice of them' }, law: { 'vienna-convention': ['76', '77'] } },
  { code: 'host', label: { ar: 'مضيف', en: 'host' }, scope: { ar: 'من استضاف إبرام الاتفاق', en: 'Whoever hosted its making' } },
];
