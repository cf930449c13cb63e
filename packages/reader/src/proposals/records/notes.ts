import type { LocalizedText } from '@mithaq/domain';

/** Why a reading stands beside the value of the record and not on it, for whoever reads the register. */
export const notes = {
  beside: {
    ar: 'قراءة أخرى في المصدر نفسه، أقل دقة أو مختلفة؛ تُذكر إلى جانب القيمة.',
    en: 'Another reading of the same source, less exact or different; it stands beside the value.',
  },
  agrees: {
    ar: 'يوافق القيمة المسجلة ولا يطابقها.',
    en: 'It agrees with the value on record and is not the same.',
  },
  contradicts: {
    ar: 'يخالف القيمة المسجلة؛ لم يُفصل فيه بعد.',
    en: 'It contradicts the value on record; not ruled yet.',
  },
} as const satisfies Record<string, LocalizedText>;
