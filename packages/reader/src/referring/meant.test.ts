import { Day } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { findAgreements } from '../agreements/find-agreements.ts';
import type { Annotated, WithAgreements } from '../annotated.ts';
import { findDates } from '../dates/find-dates.ts';
import { findMentions } from '../names/find-mentions.ts';
import { buildLexicon } from '../names/lexicon.ts';
import { placed } from '../text/placed.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { castOf } from './cast.ts';
import { descriptionAt } from './descriptions.ts';
import { meantBy } from './meant.ts';
import { personnelAt } from './personnel.ts';

const lexicon = buildLexicon([]);
const published = Day.parse('2024-03-01');

function annotated(original: string): WithAgreements {
  const text = tokenize(original);
  const prepared = { text, sentences: sentencesOf(text.tokens), lexicon, published };
  const dates = placed(text.tokens, findDates(text, published));
  const found: Annotated = { ...prepared, dates, mentions: findMentions(prepared, dates) };
  return { ...found, agreements: placed(text.tokens, findAgreements(found)) };
}

/** Whom the last description of a text means, in what is told of its first agreement. */
function lastMeant(original: string): readonly string[] {
  const text = annotated(original);
  const descriptions = text.text.tokens.flatMap((_, at) => descriptionAt(text.text.tokens, at) ?? []);
  const last = descriptions.at(-1);
  const agreement = text.agreements[0]?.found.key;
  return last === undefined ? [] : meantBy(last, castOf(text), { ...(agreement && { agreement }) }).map(({ actor }) => actor.exact);
}

describe('both sides', () => {
  test.each([
    ['the parties to the agreement', 'وقعت تشاد اتفاقا مع النيجر. ويلتزم الطرفان به.', ['تشاد', 'النيجر']],
    ['those named together before, without an agreement', 'التقى وزراء تشاد والنيجر. وبحث البلدان التجارة.', ['تشاد', 'النيجر']],
    ['an organisation and a state', 'وقع المغرب والاتحاد الأوروبي بروتوكولا. ورحب الجانبان به.', ['المغرب', 'الاتحاد الأوروبي']],
    ['in English', 'Chad and Niger signed a treaty. Both sides welcomed it.', ['Chad', 'Niger']],
    [
      'with their styles',
      'Peace reigns between the State of Israel and the Kingdom of Jordan. The two states agree.',
      ['Israel', 'Jordan'],
    ],
    [
      'the states that a text is about, where no two are named together',
      'زار الرئيس الكيني مقديشو. وقال الرئيس الصومالي إن البلدين جاران.',
      ['مقديشو', 'الرئيس الكيني'],
    ],
  ])('are %s', (_, text, expected) => expect(lastMeant(text)).toEqual(expected));

  test('may not be told among three', () => {
    expect(lastMeant('وقعت تشاد والنيجر والاتحاد الأفريقي ومنظمة الأمم المتحدة اتفاقا. ورحب الطرفان به.')).toEqual([]);
  });
});

describe('all parties', () => {
  test('however many they are', () => {
    expect(lastMeant('وقعت مصر والسودان وإثيوبيا إعلان مبادئ. وتتعهد كل الأطراف بالحوار.')).toEqual(['مصر', 'السودان', 'إثيوبيا']);
  });

  test('are not guessed', () => {
    expect(lastMeant('زار الرئيس الكيني مقديشو. وقال الرئيس الصومالي إن كل الأطراف رحبت.')).toEqual([]);
  });
});

describe('one of a kind', () => {
  test.each([
    ['whoever is called by the noun', 'وقعت الحكومة اليمنية وحركة الشباب هدنة. وتنسحب الحركة.', ['حركة الشباب']],
    ['the only state, where no government is named', 'وقعت كولومبيا وحركة الشباب هدنة. وتعهدت الحكومة بالعفو.', ['كولومبيا']],
    ['in English', 'Uganda and the Free Aceh Movement signed a truce. Fighters of the movement will leave.', ['Free Aceh Movement']],
  ])('is %s', (_, text, expected) => expect(lastMeant(text)).toEqual(expected));

  test('may be nobody known', () => {
    expect(lastMeant('وقعت تشاد والنيجر هدنة. وتنسحب الحركة.')).toEqual([]);
  });
});

test.each([
  ['مستشارين عسكريين قطريين', ['QA']],
  ['دوريات تركية روسية مشتركة', ['TR', 'RU']],
  ['Russian peacekeepers', ['RU']],
  ['joint Turkish-Russian patrols', undefined],
  ['سفارات قطرية', undefined],
])('people of a state: %s', (text, countries) => {
  expect(personnelAt(tokenize(text).tokens, 0)?.countries).toEqual(countries);
});
