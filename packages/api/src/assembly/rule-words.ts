import type { Words } from '@mithaq/domain';

/** What the reader's own rules are called: those for dates and for names that the register does not know. By family, then by the rule's key. */
export const ruleWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  date: {
    written: { ar: 'تاريخ مكتوب بتمامه', en: 'a date written out' },
    'bare-year': { ar: 'سنة وحدها', en: 'a year by itself' },
    numeric: { ar: 'أرقام', en: 'in figures' },
    'either-way': { ar: 'أرقام تُقرأ على وجهين', en: 'figures that read either way' },
    day: { ar: 'اليوم أو أمس أو غدًا', en: 'today, yesterday or tomorrow' },
    weekday: { ar: 'يوم من الأسبوع', en: 'a day of the week' },
    week: { ar: 'أسبوع', en: 'a week' },
    ago: { ar: 'قبل مدة أو بعدها', en: 'so long ago, or from now' },
    decade: { ar: 'عقد', en: 'a decade' },
    century: { ar: 'قرن', en: 'a century' },
    last: { ar: 'الماضي', en: 'last' },
    latest: { ar: 'أقرب ما مضى', en: 'the latest one past' },
    this: { ar: 'الجاري', en: 'this' },
    next: { ar: 'المقبل', en: 'next' },
    same: { ar: 'نفسه', en: 'the same' },
  },
  newcomer: {
    acronym: { ar: 'اختصار اسم سبق', en: 'initials of a name before' },
    surname: { ar: 'لقب من سبق ذكره', en: 'surname of somebody named before' },
    'person-titled': { ar: 'شخص يسبقه لقب أو منصب', en: 'a person after a title' },
    'person-given': { ar: 'شخص يُعرف من اسمه الأول', en: 'a person by a given name' },
    'organisation-organ': { ar: 'جهاز دولة أو منظمة', en: 'an organ of a state or body' },
    'organisation-name': { ar: 'كيان يُعرف من أول اسمه', en: 'a body by how its name begins' },
    'organisation-quoted': { ar: 'كيان اسمه بين علامتي تنصيص', en: 'a body named in quotation marks' },
    'place-noun': { ar: 'مكان يسبقه نوعه', en: 'a place after its kind' },
    body: { ar: 'كيان معروف', en: 'a known body' },
    territory: { ar: 'مكان معروف', en: 'a known place' },
  },
};
