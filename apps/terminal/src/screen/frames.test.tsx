import { afterEach, expect, test } from 'vitest';
import { fakeRegister } from '../testing/fake-register.ts';
import { openScreen, type Screen, searchedScreen, stoppedTime } from '../testing/frames.tsx';

const enter = '\r';

let screen: Screen | undefined;
afterEach(() => screen?.unmount());

async function searched(start?: Parameters<typeof searchedScreen>[0]): ReturnType<typeof searchedScreen> {
  const opened = await searchedScreen(start);
  screen = opened.screen;
  return opened;
}

test('the first screen says what the register holds', async () => {
  screen = openScreen(fakeRegister(), stoppedTime(), { rows: 16 });
  expect((await screen.until('1 agreement')).join('\n')).toMatchInlineSnapshot(`
    " ◆ ▏Search in any spelling, either script
    ────────────────────────────────────────────────────────────

     Mithaq
     agreements, and the sentence that says so

     ◆ 1 agreement
     ◆ 1 clause
     ◆ 4 actors
     ◆ 1 event
     ◆ 2 sources
     ◆ 1 disagreement

    ────────────────────────────────────────────────────────────
     ↑ ↓ move, scroll  Enter open  Esc back  Ctrl-C quit"
  `);
});

test('Arabic: the first screen, ordered by us', async () => {
  screen = openScreen(fakeRegister(), stoppedTime(), { rows: 16, language: 'ar' });
  expect((await screen.until('ﺪﺣﺍﻭ')).join('\n')).toMatchInlineSnapshot(`
    "                             ﻦﻴﻄﺨﻟﺍ ﻦﻣ ﻱﺄﺑﻭ ﻢﺳﺭ ﻱﺄﺑ ﺚﺤﺑﺍ▏ ◆
    ────────────────────────────────────────────────────────────

                                                          ﻕﺎﺜﻴﻣ
                                ﻚﻟﺫ ﻝﻮﻘﺗ ﻲﺘﻟﺍ ﺔﻠﻤﺠﻟﺍﻭ ،ﺕﺎﻗﺎﻔﺗﻻﺍ

                                                   ﺪﺣﺍﻭ ﻕﺎﻔﺗﺍ ◆
                                                     ﺪﺣﺍﻭ ﺪﻨﺑ ◆
                                                     ﻦﻴﻠﻋﺎﻓ 4 ◆
                                                     ﺪﺣﺍﻭ ﺙﺪﺣ ◆
                                                       ﻥﺍﺭﺪﺼﻣ ◆
                                                     ﺪﺣﺍﻭ ﻑﻼﺧ ◆

    ────────────────────────────────────────────────────────────
                    ﺝﻭﺮﺧ Ctrl-C  ﻊﺟﺭﺍ Esc  ﺢﺘﻓﺍ Enter  ﻙﺮّﺤﺗ ↑ ↓"
  `);
});

test('hits in groups, the first one chosen', async () => {
  const { screen } = await searched();
  expect((await screen.until('Passages')).join('\n')).toMatchInlineSnapshot(`
    " ◆ def▏
    ────────────────────────────────────────────────────────────
     Agreements · 1 ───────────────────────────────────────────
     ◆ Defence agreement with Italy

     Actors · 1 of 2 ──────────────────────────────────────────
     ◇ Salah al-Din al-Namroush · ﺵﻭﺮﻤﻨﻟﺍ ﺡﻼﺻ

     Passages · 1 ─────────────────────────────────────────────
     ◇ «ﺔﻴﻗﺎﻔﺗﻻﺍ ﻕﺎﻓﻮﻟﺍ ﺔﻣﻮﻜﺣ ﺖﻌﻗّﻭ»
       in The Gazette’s report






    ────────────────────────────────────────────────────────────
     ↑ ↓ move, scroll  Enter open  Esc back  Ctrl-C quit"
  `);
});

test('Arabic, ordered by the terminal: hits as they are written', async () => {
  const { screen } = await searched({ language: 'ar', mode: 'logical' });
  expect((await screen.until('المقتطفات')).join('\n')).toMatchInlineSnapshot(`
    " ◆ def▏
    ────────────────────────────────────────────────────────────
     الاتفاقات · 1 ────────────────────────────────────────────
     ◆ اتفاقية الدفاع مع إيطاليا · Defence agreement with Italy

     الفاعلون · 1 من 2 ────────────────────────────────────────
     ◇ صلاح الدين النمروش · صلاح النمروش

     المقتطفات · 1 ────────────────────────────────────────────
     ◇ «وقّعت حكومة الوفاق الاتفاقية»
       في خبر الجريدة






    ────────────────────────────────────────────────────────────
     ↑ ↓ تحرّك  Enter افتح  Esc ارجع  Ctrl-C خروج"
  `);
});

test('Enter opens the chosen agreement; Arabic, ordered by us', async () => {
  const { screen } = await searched({ language: 'ar', rows: 40 });
  await screen.until('ﺕﺎﻗﺎﻔﺗﻻﺍ');
  screen.press(enter);
  expect((await screen.until('ﻑﺍﺮﻃﻷﺍ')).join('\n')).toMatchInlineSnapshot(`
    " 35/46                                   ﺕﺎﻗﺎﻔﺗﻻﺍ · ﻕﺎﺜﻴﻣ ◆
    ────────────────────────────────────────────────────────────
                                      ﺎﻴﻟﺎﻄﻳﺇ ﻊﻣ ﻉﺎﻓﺪﻟﺍ ﺔﻴﻗﺎﻔﺗﺍ
     ﻝﻮﻘﻨﻣ · ﺓﺮﺠﻫ ،ﻉﺎﻓﺩ · ﺔﻟﻭﺩ ﻦﻋ ﺏﻮﻨﺗ ﺔﻄﻠﺳﻭ ﺔﻟﻭﺩ ﻦﻴﺑ · ﺔﻴﻗﺎﻔﺗﺍ
                                            ﻪﺼﻧ ﺮﻧ ﻢﻟ ،ﺭﺩﺎﺼﻣ ﻦﻋ
                                                 italy-gna-2020

     ─────────────────────────────────────────────────── ﺔﻟﺎﺤﻟﺍ
                     2020 ﺮﺒﻤﺴﻳﺩ 4 ﺬﻨﻣ ﺔﻌﻗّﻮﻣ :2020 ﺮﺒﻤﺴﻳﺩ 15 ﻲﻓ
                            ﺎﻣﻭﺭ ﻲﻓ ﺔﻴﻗﺎﻔﺗﻻﺍ ﻊﻴﻗﻮﺗ :ﻰﻟﺇ ﺪﻨﺘﺴﺗ
                ﺎﻣﻭﺭ ﻲﻓ ﺔﻴﻗﺎﻔﺗﻻﺍ ﻊﻴﻗﻮﺗ :ﺥﺭّﺆﻳ ﺭﺪﺼﻣ ﻻ :ﺪﻛﺆﻣ ﺮﻴﻏ

     ──────────────────────────────────────── ﺭﺩﺎﺼﻤﻟﺍ ﻪﻴﻤّﺴﺗ ﺎﻤﻛ
                             «(2020) ﻱﺮﻜﺴﻋ ﻲﻨﻓ ﻥﻭﺎﻌﺗ ﺔﻴﻗﺎﻔﺗﺍ» ◆
                                  «ﻱﺮﻜﺴﻋ ﻲﻨﻓ ﻥﻭﺎﻌﺗ ﺔﻴﻗﺎﻔﺗﺍ» ┆
                                      ﺓﺪﻳﺮﺠﻟﺍ · ﺓﺪﻳﺮﺠﻟﺍ ﺮﺒﺧ ◆
                   ﺎﻨّﻣ ﺔﻤﺟﺮﺗ · Technical military cooperation ◆

     ─────────────────────────────────────────────────── ﻑﺍﺮﻃﻷﺍ
                                                ﻑﺮﻃ · ﺎﻴﻟﺎﻄﻳﺇ ◆
                                ﺪﺣﺍﻭ ﻞﻘﺘﺴﻣ ﺮﺷﺎﻧ · ﺪﺣﺍﻭ ﺭﺪﺼﻣ ◆
                   ﺎﻴﺒﻴﻟ ﻦﻋ ﺔﺑﺎﻴﻧ · ﻑﺮﻃ · ﻲﻨﻃﻮﻟﺍ ﻕﺎﻓﻮﻟﺍ ﺔﻣﻮﻜﺣ ◆
              ﺎﻫﺀﺍﺭﻭ ﺪﺣﺍﻭ ﺙﺪﺤﺘﻣ · ﺪﺣﺍﻭ ﻞﻘﺘﺴﻣ ﺮﺷﺎﻧ · ﻥﺍﺭﺪﺼﻣ ◇◆
                     «2020 ﺮﺒﻤﺴﻳﺩ 4 ﻲﻓ «ﻕﺎﻓﻮﻟﺍ ﺔﻣﻮﻜﺣ» ﺖﻌﻗّﻭ» ┆
                                      ﺓﺪﻳﺮﺠﻟﺍ · ﺓﺪﻳﺮﺠﻟﺍ ﺮﺒﺧ ◆

     ─────────────────────────────────────────────────── ﺩﻮﻨﺒﻟﺍ
                                                ﺔﻛﺮﺘﺸﻣ ﺔﻨﺠﻟ   1
                                          .ﺔﻛﺮﺘﺸﻣ ﺔﻨﺠﻟ ﺄﺸﻨﺗُ
      ﻕﺎﻓﻮﻟﺍ ﺔﻣﻮﻜﺣ ،ﺎﻴﻟﺎﻄﻳﺇ :ﻡﺰﺘﻠﻤﻟﺍ · ﻲﻣﺍﺰﻟﺇ · ﺔﻛﺮﺘﺸﻣ ﺔﻨﺠﻟ
                                                     ﻲﻨﻃﻮﻟﺍ
                                ﻰﻤّﺴﻣ ﺮﻴﻏ ﺮﺷﺎﻧ · ﺪﺣﺍﻭ ﺭﺪﺼﻣ ◇
                           “a joint committee shall meet” ┆
                                    ﻰﻤّﺴﻣ ﺮﻴﻏ ﺮﺷﺎﻧ · ﺔﻟﺎﺳﺭ ◇

     ─────────────────────────────────────────────────── ﺙﺍﺪﺣﻷﺍ
                       ﺎﻣﻭﺭ ﻲﻓ ﺔﻴﻗﺎﻔﺗﻻﺍ ﻊﻴﻗﻮﺗ · 2020 ﺮﺒﻤﺴﻳﺩ 4 ◆
    ────────────────────────────────────────────────────────────
                   ﺝﻭﺮﺧ q  ﺓﺪﻋﺎﺴﻣ ?  ﺚﺤﺑﺍ /  ﻊﺟﺭﺍ Esc  ﻙﺮّﺤﺗ ↑ ↓"
  `);
});

test('? shows the keys, and an Arabic keyboard works without switching it', async () => {
  screen = openScreen(fakeRegister(), stoppedTime());
  await screen.until('1 agreement');
  screen.press('؟');
  expect((await screen.until('Keys')).join('\n')).toMatchInlineSnapshot(`
    " ◆ Mithaq
    ────────────────────────────────────────────────────────────
     Keys ─────────────────────────────────────────────────────
     ↑ ↓         move, scroll
     PgUp PgDn   a page up or down
     g G         to the top, to the end
     Enter       open
     Esc         back
     /           search
     Ctrl-U      clear the search
     ?           help
     l           Arabic or English
     b           who orders Arabic: Mithaq or the terminal
     Ctrl-R      try again
     q           quit


    ────────────────────────────────────────────────────────────
     Esc back  q quit"
  `);
  screen.press('م');
  await screen.until('ﺢﻴﺗﺎﻔﻤﻟﺍ');
});
