import type { Day, LocalizedText } from '@mithaq/domain';
import type { Direction, WrittenDate } from './calendar.ts';

const directions: Readonly<Record<Direction, { readonly ar: string; readonly en: string }>> = {
  latest: { ar: 'أقرب ما مضى قبل النشر', en: 'the latest one up to publication' },
  last: { ar: 'النص يقول إنه مضى', en: 'the text says it is past' },
  this: { ar: 'النص يقول إنه جارٍ', en: 'the text says it is current' },
  next: { ar: 'النص يتحدث عن المستقبل', en: 'the text speaks of the future' },
};

/** Why a date was read as it was, for the editor who judges it. */
export const reasons = {
  numeric: { ar: 'تاريخ مكتوب بالأرقام', en: 'A date written in digits' },
  eitherWay: {
    ar: 'لا يُعرف أيهما اليوم وأيهما الشهر، فالتاريخ أحد يومين',
    en: 'Day and month could be either way round, so it is one of two days',
  },
  written: ({ month, day, part, season }: WrittenDate): LocalizedText => {
    if (season !== undefined) return { ar: 'فصل من سنة كما ورد في النص', en: 'A season of a year, as the text gives it' };
    if (part !== undefined) return { ar: 'جزء من شهر أو سنة كما ورد في النص', en: 'Part of a month or year, as the text gives it' };
    if (day !== undefined) return { ar: 'يوم وشهر وسنة كما وردت في النص', en: 'Day, month and year as the text gives them' };
    if (month !== undefined) return { ar: 'شهر وسنة كما وردا في النص', en: 'Month and year as the text gives them' };
    return { ar: 'سنة كما وردت في النص', en: 'A year as the text gives it' };
  },
  long: { ar: 'عقد أو قرن كما ورد في النص', en: 'A decade or century, as the text gives it' },
  same: { ar: 'الشهر أو السنة كما في آخر تاريخ سبقه في النص', en: 'The month or year of the date before it in the text' },
  following: { ar: 'الشهر أو السنة بعد آخر تاريخ سبقه في النص', en: 'The month or year after the date before it in the text' },
  counted: (today: Day): LocalizedText => ({
    ar: `محسوب من يوم الكتابة ${today}`,
    en: `Counted from the day of writing, ${today}`,
  }),
  resolved: (published: Day, direction: Direction): LocalizedText => ({
    ar: `السنة محسوبة من تاريخ النشر ${published}: ${directions[direction].ar}`,
    en: `The year is counted from the publication date ${published}: ${directions[direction].en}`,
  }),
};
