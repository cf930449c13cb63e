import type { LocalizedText } from '@mithaq/domain';

/** Why a passage is taken to tell what an agreement provides, for the editor who judges it. */
export const reasons = {
  provides: { ar: 'بعد فعل يدل على ما يرد في الاتفاق', en: 'After a verb that says what an agreement provides' },
  goesOn: { ar: 'تتمة لما يرد في الاتفاق المذكور قبله', en: 'It goes on with what the agreement before it provides' },
  agreed: { ar: 'بعد فعل يدل على ما اتفق عليه الأطراف', en: 'After a verb that says what the parties agreed' },
  owes: { ar: 'ما على طرف أن يفعله، بعد ذكر الاتفاق', en: 'What a party has to do, after the agreement was spoken of' },
  under: { ar: 'بعد عبارة مثل «بموجبه»', en: 'After words such as “under it”' },
  complement: { ar: 'ما جاء بعد اسم الاتفاق بيانًا لمضمونه', en: 'What follows the name of the agreement and says what it is on' },
  listed: { ar: 'بند في قائمة بعد ذكر الاتفاق', en: 'A line of a list that follows the agreement' },
  about: (reason: LocalizedText, words: string): LocalizedText => ({
    ar: `${reason.ar}؛ ويدل على الموضوع: ${words}`,
    en: `${reason.en}; what tells the topic: ${words}`,
  }),
};
