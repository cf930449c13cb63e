import { describe, expect, test } from 'vitest';
import { buildLexicon, type ClauseFound, read } from '../index.ts';

const lexicon = buildLexicon([]);
const told = (text: string) =>
  read(text, { lexicon })
    .filter((one): one is ClauseFound => one.kind === 'clause')
    .map(({ exact }) => exact);

describe('how the press leads to a provision', () => {
  test.each([
    ['what is agreed beside a ceasefire', 'اتفق الطرفان على وقف إطلاق النار وتبادل الأسرى.', ['تبادل الأسرى']],
    ['a verb that leads to it with two words', 'ويفتح الاتفاق الباب أمام عودة النازحين.', ['عودة النازحين']],
    ['a verb that leads to it with a particle', 'ويمهد الاتفاق لتبادل السفراء.', ['تبادل السفراء']],
    ['what the agreement rests on', 'وقعت تشاد والنيجر اتفاقا قوامه تبادل الأسرى.', ['تبادل الأسرى']],
    ['"in it"', 'وقعت تشاد والنيجر وثيقة سلام، وفيها أن الأسرى يطلق سراحهم.', ['الأسرى يطلق سراحهم']],
    [
      'parts counted off in a sentence',
      'ينص الاتفاق على ما يلي: أولا سحب الآليات العسكرية، ثانيا عودة المهجرين.',
      ['سحب الآليات العسكرية', 'عودة المهجرين'],
    ],
    ['whom it binds', 'وقعت تشاد والنيجر اتفاقا. وعلى تشاد أن تفرج عن الأسرى.', ['على تشاد أن تفرج عن الأسرى']],
    [
      'whom it binds, by the name of a capital',
      'وقعت تشاد والنيجر اتفاقا. ويتعين على نجامينا تبادل الأسرى.',
      ['يتعين على نجامينا تبادل الأسرى'],
    ],
    ['two by the form of the verb', 'وقعت تشاد والنيجر اتفاقا. وتعهدا بالإفراج عن الأسرى.', ['تعهدا بالإفراج عن الأسرى']],
    ['what two accept', 'وقبلت تشاد والنيجر نشر مراقبين دوليين.', ['نشر مراقبين دوليين']],
    [
      'two doings of one matter',
      'وينص الاتفاق على استئناف العلاقات الدبلوماسية وإعادة فتح السفارات.',
      ['استئناف العلاقات الدبلوماسية', 'إعادة فتح السفارات'],
    ],
    ['what goes with it', 'وينص الاتفاق على تبادل الأسرى، مع ضمان حقوق الصيد.', ['تبادل الأسرى', 'ضمان حقوق الصيد']],
    ['a doing of two letters', 'وينص الاتفاق على تبادل الأسرى وحل الميليشيات.', ['تبادل الأسرى', 'حل الميليشيات']],
    ['what one undertakes in return', 'In return, Chad undertook to free prisoners.', ['free prisoners']],
    [
      'what an agreement named behind says',
      'Rebels are to hand in their guns within 90 days, the accord says.',
      ['Rebels are to hand in their guns within 90 days'],
    ],
    ['an agreement that was reached', 'A deal was reached on the exchange of prisoners.', ['the exchange of prisoners']],
    ['an adverb before the verb', 'The deal also features an exchange of prisoners.', ['features an exchange of prisoners']],
    ['what it is meant for', 'The accord is designed to protect fishing rights.', ['protect fishing rights']],
    [
      'its points',
      'Chad and Niger signed a truce. Its key points are an exchange of prisoners and open borders.',
      ['an exchange of prisoners', 'open borders'],
    ],
    [
      'what both are bound to do',
      'Chad and Niger signed a truce. Both are required to disarm their militias.',
      ['Both are required to disarm their militias'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    ['what one alone promises', 'The opposition pledged to hold elections.'],
    ['what is wished for', 'وطالب المتظاهرون بتبادل الأسرى.'],
    ['what a law says', 'وينص القانون الجديد على تنظيم استيراد السلاح.'],
    ['what a resolution says', 'The UN resolution calls for the withdrawal of foreign forces.'],
    ['a fight', 'Both sides exchanged fire and took prisoners.'],
  ])('not %s', (_, text) => expect(told(text)).toEqual([]));
});
