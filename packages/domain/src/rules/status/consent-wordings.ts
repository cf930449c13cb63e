import type { InterfaceLanguage, LocalizedText } from '../../values/text.ts';
import type { ConsentAct } from './consent.ts';

/** What each step of a party's consent is called, in both languages. */
export const consentActLabels: Readonly<Record<ConsentAct, LocalizedText & Readonly<Record<InterfaceLanguage, string>>>> = {
  none: { ar: 'لا شيء مذكور', en: 'nothing told' },
  untold: { ar: 'ملتزم به، ولا يُذكر كيف', en: 'bound, and not told how' },
  initialled: { ar: 'وقّع بالأحرف الأولى', en: 'initialled' },
  signed: { ar: 'وقّع', en: 'signed' },
  approved: { ar: 'وافق', en: 'approved' },
  ratified: { ar: 'صدّق', en: 'ratified' },
  rejected: { ar: 'رفض', en: 'rejected' },
  withdrawn: { ar: 'انسحب', en: 'withdrawn' },
};

/** The label of a step of consent in one language. */
export function wordOfConsent(act: ConsentAct, language: InterfaceLanguage): string {
  return consentActLabels[act][language];
}

/** A party's consent in words, the party by its bare name. */
interface ToldConsent {
  readonly party: string;
  readonly act: string;
  readonly isRival: boolean;
  readonly since?: string;
  readonly because?: string;
}

interface ToldSuspension {
  readonly party: string;
  readonly sure: boolean;
  readonly because: string;
}

interface ConsentWording {
  readonly inNameOf: (party: string, state: string) => string;
  readonly value: (told: ToldConsent) => string;
  readonly suspended: (told: ToldSuspension) => string;
}

/** The sentences of each language; they name first and say then, so that no name has to be inflected. */
export const consentWordings: Readonly<Record<InterfaceLanguage, ConsentWording>> = {
  en: {
    inNameOf: (party, state) => `${party}, in the name of ${state}`,
    value: ({ party, act, isRival, since, because }) =>
      `${[`${party}: ${isRival ? 'perhaps ' : ''}${act}`, since, because && `by ${because}`].filter((part) => part).join('; ')}.`,
    suspended: ({ party, sure, because }) => `${party}: ${sure ? 'suspended' : 'perhaps suspended'}; by ${because}.`,
  },
  ar: {
    inNameOf: (party, state) => `${party}، باسم ${state}`,
    value: ({ party, act, isRival, since, because }) =>
      `${[`${party}: ${isRival ? 'ربما ' : ''}${act}`, since, because && `استنادًا إلى ${because}`].filter((part) => part).join('، ')}.`,
    suspended: ({ party, sure, because }) => `${party}: ${sure ? 'علّق العمل به' : 'ربما علّق العمل به'}، استنادًا إلى ${because}.`,
  },
};
