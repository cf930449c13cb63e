import { Day } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { buildLexicon, type ClauseFound, read } from '../index.ts';

const lexicon = buildLexicon([]);
const told = (text: string) =>
  read(text, { lexicon, published: Day.parse('2024-03-01') })
    .filter((one): one is ClauseFound => one.kind === 'clause')
    .map(({ exact, topics }) => `${exact} = ${topics.join(' ')}`);

test.each<[string, string, string[]]>([
  [
    'a number with its thousands',
    'Chad and Niger signed an accord. They agreed to exchange more than 2,000 prisoners.',
    ['exchange more than 2,000 prisoners = politics.prisoners'],
  ],
  [
    'a negation belongs to what is provided',
    'Under the agreement, Chad will leave, and Niger promised not to attack Zinder.',
    ['Niger promised not to attack Zinder = security.guarantees'],
  ],
  [
    'a date and a place before what an agreement is for',
    'Chad and Niger signed an agreement in Zinder on Monday to resume oil output.',
    ['resume oil output = economy.oil'],
  ],
  [
    'what is told after "while" begins with who does it',
    'Under the accord, Chad frees 20 hostages, while Niger undertook to hand over 706 prisoners.',
    ['Chad frees 20 hostages = politics.prisoners', 'Niger undertook to hand over 706 prisoners = politics.prisoners'],
  ],
  [
    'the subject of "are to" tells the topic',
    'Chad and Niger signed an accord. Under it, elections are to be held before June.',
    ['elections are to be held before June = politics.elections'],
  ],
  [
    'who begins something of their own after "and"',
    'Under the accord, Chad pledged to free hostages, and Niger pledged to lift the siege.',
    ['Chad pledged to free hostages = politics.prisoners', 'Niger pledged to lift the siege = hazards.humanitarian-aid'],
  ],
])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
