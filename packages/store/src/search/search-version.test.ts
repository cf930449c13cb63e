import { createHash } from 'node:crypto';
import { fold } from '@mithaq/reader/words';
import { expect, test } from 'vitest';
import { searchVersion } from './search-version.ts';
import { searchedBy } from './vector.ts';

/** Words of every kind that forms are made of: clitics, endings, doubtful endings that stay, numbers, names in both scripts, marks. */
const sample = `
  والاتفاقيات للاتفاق بالوثيقة كالمعاهدة فالهدنة وسيوقعونها اللجنة العليا الدنيا رؤيا ألمانيا الله مذكرتي تفاهم المسؤولين
  مُوَقَّعَة الإتّفاق إتفاق آذار أذار ٢٠٢٠ 2020 الصلاحية البحرية عبد الرحمن عبدالرحمن ابن بن فائز فايز السراج لورينزو غويريني
  أردوغان إردوغان على في من هذا التي 5+5 agreements signed signing memoranda treaties parties Erdoğan Al-Sarraj al Sarraj
  Düsseldorf Côte d’Ivoire U.N. COVID-19 the of and ceasefires studies boxes leaving stopping 15,000 آليات`;

/** What each version made of the sample. An older line is never changed: a register that it made may stand anywhere. */
const made: Readonly<Record<number, string>> = {
  4: '6fa10ff1d3294838',
};

test('words have the search forms that this version of the index is made of; where they get others, the version is raised', () => {
  const forms = sample
    .trim()
    .split(/\s+/u)
    .map((word) => [word, searchedBy([word], []).vector, fold(word).text]);
  const digest = createHash('sha256').update(JSON.stringify(forms)).digest('hex').slice(0, 16);
  expect({ version: searchVersion, digest }).toEqual({ version: searchVersion, digest: made[searchVersion] });
});
