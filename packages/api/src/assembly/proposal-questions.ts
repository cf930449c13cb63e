import { pickText, propertyLabel, type Words } from '@mithaq/domain';
import type { MatchedProposal, OpenQuestion } from '@mithaq/reader';

/** A question that an editor has to answer before a part can be accepted, in both languages. */
export function questionInWords({ parts }: Pick<MatchedProposal, 'parts'>, { part: key, question, property }: OpenQuestion): Words {
  const part = parts.find((one) => one.key === key);
  const label = part?.label ?? {};
  const field = part !== undefined && property !== undefined ? propertyLabel(part.record, property) : {};
  const ask = questions[question];
  return {
    ar: ask.ar(pickText(label, 'ar').text, pickText(field, 'ar').text),
    en: ask.en(pickText(label, 'en').text, pickText(field, 'en').text),
  };
}

type Asking = (label: string, field: string) => string;

const questions: Readonly<Record<OpenQuestion['question'], { readonly ar: Asking; readonly en: Asking }>> = {
  missing: {
    ar: (label, field) => `النص لا يذكر «${field}» في: ${label}`,
    en: (label, field) => `the text does not give “${field}” of: ${label}`,
  },
  unfit: {
    ar: (label, field) => `ما في النص لا يصلح قيمةً لحقل «${field}» في: ${label}`,
    en: (label, field) => `what the text gives does not fit “${field}” of: ${label}`,
  },
  unsourced: {
    ar: (label, field) => `لا موضع في النص يسند «${field}» في: ${label}`,
    en: (label, field) => `no passage of the text backs “${field}” of: ${label}`,
  },
  undecided: {
    ar: (label) => `أهو من سجلات السجل أم جديد: ${label}`,
    en: (label) => `is it a record of the register, or new: ${label}`,
  },
};
