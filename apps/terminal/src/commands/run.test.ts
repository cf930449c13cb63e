import { expect, test } from 'vitest';
import { Failure } from '../register/failure.ts';
import { agreementPage, authorityPage, searchAnswer } from '../testing/answers.ts';
import { fakeRegister } from '../testing/fake-register.ts';
import { fakeWorld } from '../testing/fake-world.ts';
import { run } from './run.ts';

test('an agreement into a pipe: plain, unwrapped, Arabic as it is written', async () => {
  const world = fakeWorld();
  expect(await run(['agreement', 'italy-gna-2020'], world)).toBe(0);
  expect(world.out()).toMatchInlineSnapshot(`
    "Defence agreement with Italy
    agreement · between a state and an authority acting for one · defence, migration · reported only; we have not seen its text
    italy-gna-2020

    Status
    As of 15 December 2020: signed since 4 December 2020
      Rests on: The agreement is signed in Rome
      Not sure: no source dates: The agreement is signed in Rome

    What sources call it
    ◆ «اتفاقية تعاون فني عسكري (2020)»
      ┆ «اتفاقية تعاون فني عسكري»
      ◆ The Gazette’s report · The Gazette
    ◆ Technical military cooperation · our gloss

    Parties
    ◆ Italy · party
      ◆ 1 source · 1 independent publisher
    ◆ Government of National Accord · party · on behalf of Libya
      ◆◇ 2 sources · 1 independent publisher · one speaker behind them
      ┆ «وقّعت «حكومة الوفاق» في 4 ديسمبر 2020»
      ◆ The Gazette’s report · The Gazette

    Clauses
    1   A joint committee
        تُنشأ لجنة مشتركة.
        Joint committee · mandatory · Bound: Italy, Government of National Accord
        ◇ 1 source · publisher not named
        ┆ “a joint committee shall meet”
        ◇ A letter · publisher not named

    Events
    ◆ 4 December 2020 · The agreement is signed in Rome
      signature  ◆◇ 2 sources · 1 independent publisher · one speaker behind them

    Where sources differ
    ≠ Name · Defence agreement with Italy
      A اتفاقية دفاع
      B اتفاقية تعاون

    Sources
    ◆ The Gazette’s report · The Gazette · sample · sample-gazette
    ◇ A letter · publisher not named · sample · its text is not attached here · sample-letter
    "
  `);
  expect(world.out()).not.toContain('\u001b');
});

test('an actor in Arabic', async () => {
  const world = fakeWorld();
  expect(await run(['actor', 'salah-namroush', '--lang', 'ar'], world)).toBe(0);
  expect(world.out()).toMatchInlineSnapshot(`
    "صلاح الدين النمروش
    شخص · ليبيا
    salah-namroush
    ◆ مصدر واحد · ناشر مستقل واحد

    الأسماء
    ◆ صلاح النمروش
      ┆ «صلاح النمروش»
      ◆ خبر الجريدة · الجريدة

    مناصب شغلها
    ◆ وزير الدفاع · حكومة الوفاق الوطني · من أغسطس 2020

    الاتفاقات
    ◆ اتفاقية الدفاع مع إيطاليا
      4 ديسمبر 2020 · موقّعة · بند واحد · مصدران · خلاف واحد
      إيطاليا، حكومة الوفاق الوطني
      italy-gna-2020

    الأحداث
    ◆ 4 ديسمبر 2020 · توقيع الاتفاقية في روما
      توقيع  ◆◇ مصدران · ناشر مستقل واحد · متحدث واحد وراءها

    على صلة بـ
    ◆ إيطاليا · عبر اتفاق واحد · حدث واحد

    المصادر
    ◆ خبر الجريدة · الجريدة · عيّنة · sample-gazette
    "
  `);
});

test.each([
  ['ar', 'من اعترف به\n◆ جامعة الدول · حكومة لدولتها · من أغسطس 2020 أو قبله\n  لا مصدر يقول متى.\n  ┆ «المعترف بها من جامعة الدول»\n'],
  [
    'en',
    'Recognised by\n◆ League of States · as the government of its state · from August 2020 or earlier\n  No source says when.\n  ┆ «المعترف بها من جامعة الدول»\n',
  ],
])('who recognises an authority, as what and since when, with its passage, in %s', async (language, told) => {
  const world = fakeWorld({ register: fakeRegister({ actor: async () => authorityPage }) });
  expect(await run(['actor', 'gna', '--lang', language], world)).toBe(0);
  expect(world.out().replaceAll('\u00a0', ' ')).toContain(told);
});

test('a search, an event, a source, topics, agreements and the status', async () => {
  const world = fakeWorld();
  for (const command of [
    ['search', 'two', 'words'],
    ['event', 'italy-gna-signature'],
    ['source', 'sample-gazette'],
    ['topics'],
    ['agreements'],
    ['status'],
  ])
    expect(await run(command, world)).toBe(0);
  expect(world.register.asked[0]).toBe('search two words');
  expect(world.out()).toMatchInlineSnapshot(`
    "Agreements · 1
    ◇ Defence agreement with Italy
      italy-gna-2020

    Actors · 1 of 2
    ◇ Salah al-Din al-Namroush · صلاح النمروش
      salah-namroush

    Passages · 1
    ◇ «وقّعت حكومة الوفاق الاتفاقية»
      in The Gazette’s report
      sample-gazette
    The agreement is signed in Rome
    signature · 4 December 2020 · Rome
    italy-gna-signature
    ◆◇ 2 sources · 1 independent publisher · one speaker behind them

    Taking part
    ◆ Salah al-Din al-Namroush · signatory · on behalf of Government of National Accord · as Minister of Defence

    Agreements
    ◆ Defence agreement with Italy

    Passages
    ◆ Date · في 4 ديسمبر
      ┆ «في 4 ديسمبر»
      ◆ The Gazette’s report · The Gazette

    Sources
    ◆ The Gazette’s report · The Gazette · sample · sample-gazette
    The Gazette’s report
    article · The Gazette · published 5 December 2020 (inferred) · excerpts only · sample
    sample-gazette
    1200 characters · 1 passage · 2 open suggestions

    Passages
    ┆ «في 4 ديسمبر»
      ◆ Date · The agreement is signed in Rome
    Bodies
    ◆ Joint committee · 1 clause · 1 agreement · bodies.joint-committee
    1 agreement

    ◆ Defence agreement with Italy
      4 December 2020 · signed · 1 clause · 2 sources · 1 disagreement
      Italy, Government of National Accord
      italy-gna-2020
    The server answers: http://127.0.0.1:4310

    ◆ 1 agreement
    ◆ 1 clause
    ◆ 4 actors
    ◆ 1 event
    ◆ 12 statements
    ◆ 6 passages
    ◆ 2 sources · 1 with their text · 1 waiting for an editor
    ◆ 1 disagreement
    ◆ 2 open suggestions

    Latest changes
    2020-12-15 10:00 · The Gazette’s report · text attached
    "
  `);
});

test('on a terminal: as wide as it is, Arabic ordered by us, the terminal told so and set back', async () => {
  const world = fakeWorld({ terminal: 44, environment: { TERM: 'xterm', NO_COLOR: '1', LANG: 'ar_LY.UTF-8' } });
  expect(await run(['agreements'], world)).toBe(0);
  expect(world.out().split('\n')).toEqual([
    '\u001b[8l                                  \u001b[2mﺪﺣﺍﻭ ﻕﺎﻔﺗﺍ\u001b[22m',
    '',
    '                 \u001b[1mﺎﻴﻟﺎﻄﻳﺇ ﻊﻣ ﻉﺎﻓﺪﻟﺍ ﺔﻴﻗﺎﻔﺗﺍ\u001b[22m ◆',
    '        \u001b[2m· ﺪﺣﺍﻭ ﺪﻨﺑ · \u001b[22mﺔﻌﻗّﻮﻣ\u001b[2m · \u001b[22m2020 ﺮﺒﻤﺴﻳﺩ 4  ',
    '                         ﺪﺣﺍﻭ ﻑﻼﺧ\u001b[2m · ﻥﺍﺭﺪﺼﻣ\u001b[22m  ',
    '              \u001b[2mﻲﻨﻃﻮﻟﺍ ﻕﺎﻓﻮﻟﺍ ﺔﻣﻮﻜﺣ ،ﺎﻴﻟﺎﻄﻳﺇ\u001b[22m  ',
    '                            \u001b[2mitaly-gna-2020\u001b[22m  ',
    '\u001b[8h',
  ]);
});

test('on a terminal that orders text itself nothing is turned around', async () => {
  const world = fakeWorld({ terminal: 44, environment: { TERM: 'xterm', TMUX: '/tmp/x' } });
  await run(['search', 'x'], world);
  expect(world.out()).toContain('صلاح النمروش');
  expect(world.out()).not.toContain('\u001b[8l');
});

test('a dumb terminal gets no escapes', async () => {
  const world = fakeWorld({ terminal: 80, environment: { TERM: 'dumb' } });
  await run(['agreement', 'italy-gna-2020'], world);
  expect(world.out()).not.toContain('\u001b');
});

test('colour is used on a terminal, and not with --no-color', async () => {
  const coloured = fakeWorld({ terminal: 80, environment: { TERM: 'xterm' } });
  await run(['agreement', 'italy-gna-2020'], coloured);
  expect(coloured.out()).toContain('\u001b[35m≠\u001b[39m');
  const plain = fakeWorld({ terminal: 80, environment: { TERM: 'xterm' } });
  await run(['agreement', 'italy-gna-2020', '--no-color'], plain);
  expect(plain.out()).not.toContain('\u001b[3');
});

test('--json prints the answer exactly as it came, before or after the command', async () => {
  for (const argv of [
    ['agreement', 'italy-gna-2020', '--json'],
    ['--json', 'agreement', 'italy-gna-2020'],
  ]) {
    const world = fakeWorld({ terminal: 80 });
    expect(await run(argv, world)).toBe(0);
    expect(world.out()).toBe(`${JSON.stringify(agreementPage, null, 2)}\n`);
  }
  const world = fakeWorld();
  await run(['search', 'x', '--json'], world);
  expect(JSON.parse(world.out())).toEqual(searchAnswer('x'));
});

test('--as-of asks for the status of that day', async () => {
  const world = fakeWorld();
  expect(await run(['agreement', 'italy-gna-2020', '--as-of', '2020-12-15'], world)).toBe(0);
  expect(world.register.asked).toEqual(['agreement italy-gna-2020 2020-12-15']);
});

test.each([
  ['an unknown command', ['frobnicate']],
  ['a missing key', ['agreement']],
  ['a language we do not speak', ['topics', '--lang', 'fr']],
  ['a day that is none', ['agreement', 'x', '--as-of', '2020-02-31']],
  ['no command and no terminal', []],
  ['an address that is none', ['topics', '--url', 'not-a-url']],
  ['an address that is not HTTP', ['topics', '--url', 'ftp://127.0.0.1']],
])('%s is wrong usage: 2', async (_, argv) => {
  const world = fakeWorld();
  expect(await run(argv, world)).toBe(2);
  expect(world.err()).not.toBe('');
  expect(world.out()).toBe('');
});

test('an address that is none in the environment is wrong usage too, and is named', async () => {
  const world = fakeWorld({ environment: { MITHAQ_URL: 'not-a-url' } });
  expect(await run(['topics'], world)).toBe(2);
  expect(world.err()).toBe('mithaq: expected an address that begins with http:// or https://: not-a-url\n');
});

test('what is not there: 3, in the server’s words', async () => {
  const world = fakeWorld();
  expect(await run(['agreement', 'nope'], world)).toBe(3);
  expect(world.err()).toBe('mithaq: No record with this name or id: nope\n');
});

test.each([
  ['en', 'mithaq: No Mithaq server is running. Start one with `npm start` in the repository.\n'],
  ['ar', 'mithaq: لا خادم لميثاق يعمل الآن. شغّله بالأمر `npm start` في المستودع.\n'],
])('no server: 4, and how to start one (%s)', async (language, words) => {
  const world = fakeWorld({ server: 'none' });
  expect(await run(['topics', '--lang', language], world)).toBe(4);
  expect(world.err()).toBe(words);
});

test('an error’s words cannot steer the terminal', async () => {
  const topics = () => Promise.reject(new Failure('failed', 'bad \u001b[2J'));
  const world = fakeWorld({ register: fakeRegister({ topics }) });
  expect(await run(['topics'], world)).toBe(1);
  expect(world.err()).toBe('mithaq: bad ␛[2J\n');
});

test('without a command on a terminal the full screen opens', async () => {
  const world = fakeWorld({ terminal: 80, environment: { TERM: 'xterm' } });
  expect(await run(['--lang', 'ar'], world)).toBe(0);
  expect(world.out()).toBe('screen ar visual');
});
