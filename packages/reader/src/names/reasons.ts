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
  body: (name: string): LocalizedText => ({
    ar: `هيئة دولية أو وكالة معروفة: ${name}`,
    en: `A well-known international body or agency: ${name}`,
  }),
  organisation: (name: string): LocalizedText => ({
    ar: `اسم جهة أو قوة أو جماعة ليست في السجل: ${name}`,
    en: `The name of an organisation, force or group that the register does not have: ${name}`,
  }),
  titled: (name: string): LocalizedText => ({
    ar: `اسم بعد لقب أو منصب، لشخص ليس في السجل: ${name}`,
    en: `A name after a title or office, of a person whom the register does not have: ${name}`,
  }),
  givenName: (name: string): LocalizedText => ({
    ar: `اسم علم يتبعه اسم عائلة، لشخص ليس في السجل: ${name}`,
    en: `A given name and a family name, of a person whom the register does not have: ${name}`,
  }),
  near: (name: string): LocalizedText => ({
    ar: `يشبه اسمًا في السجل كُتب بحروف أخرى: ${name}`,
    en: `Like a name in the register, spelled differently: ${name}`,
  }),
  echo: (name: string): LocalizedText => ({
    ar: `صيغة مختصرة لاسم وارد كاملا في النص: ${name}`,
    en: `A short form of a name that stands in the text in full: ${name}`,
  }),
};
