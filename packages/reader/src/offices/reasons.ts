import type { Day, LocalizedText } from '@mithaq/domain';

/** Why an office is taken to mean somebody, for the editor who judges it. `office` is its name in the register or the text. */
export const reasons = {
  held: (office: string, day: Day): LocalizedText => ({
    ar: `شاغل المنصب في ${day} بحسب السجل: ${office}`,
    en: `Who held the office on ${day}, by the register: ${office}`,
  }),
  mayHaveHeld: (office: string, day: Day): LocalizedText => ({
    ar: `ربما كان شاغل المنصب في ${day} بحسب السجل: ${office}`,
    en: `Who may have held the office on ${day}, by the register: ${office}`,
  }),
  named: (office: string): LocalizedText => ({
    ar: `النص نفسه يسمي شاغل هذا المنصب: ${office}`,
    en: `The text itself names who holds this office: ${office}`,
  }),
  known: (office: string): LocalizedText => ({
    ar: `منصب في السجل لا يُعرف شاغله يومئذ: ${office}`,
    en: `An office of the register; who held it then is not known: ${office}`,
  }),
  unknown: (office: string): LocalizedText => ({
    ar: `منصب ليس في السجل: ${office}`,
    en: `An office that the register does not have: ${office}`,
  }),
};
