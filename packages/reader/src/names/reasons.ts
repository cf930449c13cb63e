import type { LocalizedText } from '@mithaq/domain';

/** Why a stretch of text is taken to name a record, for the editor who judges it. `name` is the name in the register. */
export const reasons = {
  full: (name: string): LocalizedText => ({ ar: `اسم في السجل: ${name}`, en: `A name in the register: ${name}` }),
  short: (name: string): LocalizedText => ({ ar: `صيغة مختصرة من الاسم: ${name}`, en: `A shorter form of the name: ${name}` }),
  shortName: (name: string): LocalizedText => ({
    ar: `اسم مختصر في السجل قد يعني غيره، ولم يرد الاسم كاملا: ${name}`,
    en: `A short name in the register, which may mean another; the full one does not stand in the text: ${name}`,
  }),
  ordinary: (name: string): LocalizedText => ({
    ar: `اسم في السجل، وهو كلمة عادية أيضا: ${name}`,
    en: `A name in the register, and an ordinary word too: ${name}`,
  }),
  gloss: (name: string): LocalizedText => ({ ar: `ترجمة في السجل: ${name}`, en: `A translation in the register: ${name}` }),
  surnameOfNamed: (name: string): LocalizedText => ({
    ar: `اسم العائلة، والاسم كاملا وارد في النص: ${name}`,
    en: `The surname, and the fuller name stands in the text: ${name}`,
  }),
  surnameWithTitle: (name: string): LocalizedText => ({
    ar: `اسم العائلة بعد لقب أو منصب: ${name}`,
    en: `The surname after a title or office: ${name}`,
  }),
  surnameAlone: (name: string): LocalizedText => ({
    ar: `اسم العائلة وحده، ولا شيء في النص يؤكده: ${name}`,
    en: `The surname alone, and nothing else in the text confirms it: ${name}`,
  }),
  asActor: (name: string): LocalizedText => ({
    ar: `اسم فاعل واسم مكان معا، والفاعل أرجح هنا: ${name}`,
    en: `The name of an actor and of a place; here more likely the actor: ${name}`,
  }),
  asPlace: (name: string): LocalizedText => ({
    ar: `اسم فاعل واسم مكان معا، والمكان أرجح هنا: ${name}`,
    en: `The name of an actor and of a place; here more likely the place: ${name}`,
  }),
  shared: (name: string, records: number): LocalizedText => ({
    ar: `اسم تشترك فيه سجلات عددها ${records}: ${name}`,
    en: `A name that ${records} records share: ${name}`,
  }),
};
