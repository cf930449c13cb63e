import type { LocalizedText } from '@mithaq/domain';

/** Why a phrase is taken to mean an agreement, for the editor who judges it. */
export const reasons = {
  record: { ar: 'اسم اتفاق في السجل', en: 'The name of an agreement in the register' },
  made: { ar: 'اسم يدل على اتفاق، مع فعل توقيع أو إبرام', en: 'A noun that names an agreement, with a verb of signing or making' },
  named: { ar: 'اسم يدل على اتفاق، ومعه ما يسميه', en: 'A noun that names an agreement, with a name to it' },
  withParties: { ar: 'اسم يدل على اتفاق، ومعه أطرافه', en: 'A noun that names an agreement, with its parties' },
  back: { ar: 'يعود على اتفاق ذُكر قبله', en: 'It points back to an agreement spoken of before' },
  plain: { ar: 'اسم يدل على اتفاق', en: 'A noun that names an agreement' },
  aim: { ar: 'اسم يدل على اتفاق، والنص يتحدث عنه أملًا أو نفيًا', en: 'A noun that names an agreement, told as hoped for or denied' },
  several: (reason: LocalizedText): LocalizedText => ({
    ar: `${reason.ar}؛ بصيغة المثنى أو الجمع، فقد يعني أكثر من اتفاق`,
    en: `${reason.en}; a plural, which may mean more than one`,
  }),
};
