import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type ActorKind, Day, type Name } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { buildLexicon, type LexiconEntry, read } from './index.ts';

/** Five real articles, which are not part of the repository. */
const folder = new URL('../../../../shared/seeds/', import.meta.url);
const isThere = existsSync(folder);

const names = (values: readonly string[]): Name[] => values.map((value) => ({ value, language: 'ar', kind: 'official' }));
const actor = (record: string, actorKind: ActorKind, ...values: string[]): LexiconEntry => ({
  record,
  kind: 'actor',
  actorKind,
  names: names(values),
});
const place = (record: string, ...values: string[]): LexiconEntry => ({ record, kind: 'place', names: names(values) });

const lexicon = buildLexicon([
  actor('namroush', 'person', 'صلاح الدين النمروش'),
  actor('sarraj', 'person', 'فائز السراج', 'فايز السراج'),
  actor('haftar', 'person', 'خليفة حفتر'),
  actor('guerini', 'person', 'لورينزو غويريني', 'لورينسو غويريني'),
  actor('attiyah', 'person', 'خالد بن محمد العطية'),
  actor('akar', 'person', 'خلوصي أكار'),
  actor('erdogan', 'person', 'رجب طيب أردوغان'),
  actor('a-qatari', 'person', 'محمد القطري'),
  actor('gna', 'authority', 'حكومة الوفاق الوطني', 'حكومة الوفاق'),
  actor('lna', 'armed-group', 'الجيش الوطني الليبي'),
  actor('army', 'force', 'الجيش الليبي'),
  actor('qatar', 'state', 'قطر'),
  actor('turkey', 'state', 'تركيا'),
  actor('italy', 'state', 'إيطاليا'),
  place('tripoli', 'طرابلس'),
  place('rome', 'روما'),
]);

/** What is found in one of the articles, as `start exact = value`. */
function foundIn(number: number, published: string): readonly string[] {
  const file = readdirSync(folder).find((name) => name.startsWith(`00${number}_`)) ?? '';
  const text = readFileSync(new URL(file, folder), 'utf8');
  return read(text, { lexicon, published: Day.parse(published) }).map((found) => {
    expect(text.slice(found.start, found.end)).toBe(found.exact);
    return `${found.start} ${found.exact} = ${found.kind === 'date' ? found.date.edtf : 'record' in found && found.record}`;
  });
}

describe.skipIf(!isThere)(`the five real articles${isThere ? '' : ' (skipped: ../shared/seeds is not there)'}`, () => {
  test('the first: doubled month names, a relative month, a spelled day', () => {
    const found = foundIn(0, '2020-12-05');
    expect(found).toEqual(
      expect.arrayContaining([
        '245 November 21, 2020 = 2020-11-21',
        '637 صلاح الدين النمروش = namroush',
        '1269 27 نوفمبر/تشرين الثاني 2019 = 2019-11-27',
        '1400 23 أكتوبر/تشرين الأول الماضي = 2020-10-23',
        '1663 ختام العام المقبل = [2021-09..2021-12]',
        '1856 التاسع من نوفمبر/تشرين الثاني = 2020-11-09',
        '1915 24 ديسمبر/كانون الأول 2021 = 2021-12-24',
        '2240 خليفة حفتر = haftar',
      ]),
    );
  });

  test('the second: curly quotation marks, another hamza, a patronymic left out', () => {
    const found = foundIn(1, '2020-08-20');
    expect(found).toEqual(
      expect.arrayContaining([
        '547 خلوصي آكار = akar',
        '568 خالد العطية = attiyah',
        '901 6 أغسطس الجاري = 2020-08-06',
        '1130 يوليو الماضي = 2020-07',
        '1343 الجيش الليبي = army',
        '1820 رجب طيب أردوغان = erdogan',
      ]),
    );
    expect(found.filter((one) => one.endsWith('= lna') || one.endsWith('= a-qatari'))).toEqual([]);
  });

  test('the third: a surname after the full name, parts of months', () => {
    expect(foundIn(2, '2020-08-05')).toEqual(
      expect.arrayContaining([
        '108 لورينزو غويريني = guerini',
        '979 نهاية يوليو = [2020-07-21..2020-07-31]',
        '1145 السراج = sarraj',
        '2022 عام 2011 = 2011',
        '2273 مطلع يونيو الماضي = [2020-06-01..2020-06-10]',
      ]),
    );
  });

  test('the fourth: angle quotation marks, particles outside them, the other army', () => {
    const found = foundIn(3, '2020-12-15');
    expect(found).toEqual(
      expect.arrayContaining([
        '198 السراج = sarraj',
        '226 15 ديسمبر = 2020-12-15',
        '491 النمروش = namroush',
        '1436 فايز السراج = sarraj',
        '1581 19 يناير = 2020-01-19',
        '1927 الجيش الوطني الليبي = lna',
      ]),
    );
    expect(found.filter((one) => one.endsWith('= army'))).toEqual([]);
  });

  test('the fifth: without الدين, with a patronymic, a month without hamza', () => {
    const found = foundIn(4, '2020-08-18');
    expect(found).toEqual(
      expect.arrayContaining([
        '55 صلاح النمروش = namroush',
        '106 قطر = qatar',
        '584 خالد بن محمد العطية = attiyah',
        '1611 ابريل 2019 = 2019-04',
        '1635 يونيو = 2020-06',
      ]),
    );
    expect(found.filter((one) => one.endsWith('= a-qatari'))).toEqual([]);
  });
});
