import { Day } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { buildLexicon, type ClauseFound, read } from '../index.ts';

const lexicon = buildLexicon([]);
const told = (text: string) =>
  read(text, { lexicon, published: Day.parse('2024-03-01') })
    .filter((one): one is ClauseFound => one.kind === 'clause')
    .map(({ exact }) => exact);

describe('where a provision is told', () => {
  test.each([
    ['what a part of the agreement provides', 'وقعت تشاد هدنة. وتتضمن المرحلة الأولى تبادل الأسرى.', ['تبادل الأسرى']],
    ['after the parties', 'وتشمل الاتفاقية بين تشاد والنيجر تبادل الأسرى.', ['تبادل الأسرى']],
    ['after "under it"', 'وقعت تشاد اتفاقا. وتلتزم بموجبه بتبادل الأسرى.', ['تلتزم بموجبه بتبادل الأسرى']],
    ['after what is told of the agreement in between', 'الاتفاق، الذي وقع في نجامينا، ينص على تبادل الأسرى.', ['تبادل الأسرى']],
    [
      'sentences that go on with what the parties will do',
      'وقعت تشاد والنيجر اتفاقا. ووفقا للاتفاق، الطرفان سوف يتبادلان الأسرى. هما يشكلان لجنة مشتركة.',
      ['الطرفان سوف يتبادلان الأسرى', 'هما يشكلان لجنة مشتركة'],
    ],
    [
      'parts that are counted off',
      'وقعت تشاد اتفاقا.\n\nأولا، تفرج تشاد عن الأسرى.\n\nثانيا، تزيل النيجر الألغام.',
      ['تفرج تشاد عن الأسرى', 'تزيل النيجر الألغام'],
    ],
    [
      'every sentence of an article',
      'Article 4. The parties shall exchange prisoners. They shall clear mines.',
      ['The parties shall exchange prisoners', 'They shall clear mines'],
    ],
    [
      'a verb that goes on after "and"',
      'The accord bans chemical weapons and obliges Chad to free prisoners.',
      ['chemical weapons', 'free prisoners'],
    ],
    ['what a document provides that no agreement is named for', 'وقع الجانبان وثيقة من ثلاث صفحات تنص على تبادل الأسرى.', ['تبادل الأسرى']],
    ['under a document', 'وبموجب التسوية، يفرج الطرفان عن الأسرى.', ['يفرج الطرفان عن الأسرى']],
    ['what several undertake together', 'Both armies promised to exchange prisoners.', ['exchange prisoners']],
    ['a list below "the main points"', 'أبرز بنوده:\n- تبادل الأسرى\n- إزالة الألغام', ['تبادل الأسرى', 'إزالة الألغام']],
    ['lines that letters count', 'وقعت تشاد اتفاقا:\nأ- تبادل الأسرى\nب- إزالة الألغام', ['تبادل الأسرى', 'إزالة الألغام']],
    ['"it says that"', 'Chad signed a deal with Niger. It says that prisoners will be freed.', ['prisoners will be freed']],
    ['what is to be done, by whomever', 'Chad and Niger signed a truce. Embassies are to be reopened.', ['Embassies are to be reopened']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    ['who says so', 'The parties agreed to exchange prisoners, the mediators said.', ['exchange prisoners']],
    ['another agreement that is made', 'تنص الاتفاقية على تبادل الأسرى، ووقع الوزيران مذكرة.', ['تبادل الأسرى']],
  ])('it ends before %s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    ['what a person assures', 'وقعت تشاد اتفاقا. ومن جهته أكد الوزير سالم الكعبي تبادل الأسرى.'],
    ['what one alone undertakes, where no agreement is spoken of', 'Chad promised to exchange prisoners.'],
    ['what becomes of the agreement', 'وقعت تشاد والنيجر اتفاقا. وسيصوت البرلمان على الدستور لاحقا.'],
    ['what somebody else gives', 'Chad signed a deal.\n\nNiger says prisoners died.'],
  ])('not %s', (_, text) => expect(told(text)).toEqual([]));
});

describe('the parts of a list', () => {
  test.each([
    [
      'two nouns of doing, without a comma',
      'اتفقت تشاد والنيجر على تبادل السفراء واستئناف الرحلات الجوية.',
      ['تبادل السفراء', 'استئناف الرحلات الجوية'],
    ],
    ['two verbs', 'Chad and Niger agreed to reopen embassies and clear mines.', ['reopen embassies', 'clear mines']],
    [
      'a party and what it will do',
      'Under the deal, Chad will clear mines and Niger will free prisoners.',
      ['Chad will clear mines', 'Niger will free prisoners'],
    ],
    ['verbs that share an object are one', 'Under the deal, Chad will train and equip the navy.', ['Chad will train and equip the navy']],
    [
      'a few words in quotation marks are one',
      'Under the deal, Chad will get "reliable, secure and sustainable" access to the sea.',
      ['Chad will get "reliable, secure and sustainable" access to the sea'],
    ],
    [
      'examples belong to what they are of',
      'ينص الاتفاق على دمج المؤسسات، بما فيها المعابر الحدودية وحقول النفط.',
      ['دمج المؤسسات، بما فيها المعابر الحدودية وحقول النفط'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

test('a provision names the agreement that it is told of, and not one that it speaks of', () => {
  const text = 'وقعت تشاد والنيجر معاهدة حدود تنص على ترسيم الحدود وفق معاهدة باريس. كما يتبادل البلدان الأسرى.';
  const found = read(text, { lexicon, published: Day.parse('2024-03-01') });
  expect(new Set(found.flatMap((one) => (one.kind === 'clause' ? [one.agreement] : [])))).toEqual(new Set(['agreement-1']));
});
