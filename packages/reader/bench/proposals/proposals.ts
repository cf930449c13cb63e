import type { LocalizedText } from '@mithaq/domain';
import { buildLexicon, compose, type Known, type Proposal, read } from '../../src/index.ts';
import { lexiconEntriesOf, type PlacedPassage } from '../score/passage.ts';

/** What is proposed of a passage where the register has nothing but what the passage is given. */
export function proposalsOf(passage: PlacedPassage): readonly Proposal[] {
  const { text, published, register } = passage;
  const found = read(text, { lexicon: buildLexicon(lexiconEntriesOf(passage)), published });
  const known = new Map(register.map((entry) => [entry.record, knownAs(entry, passage.language)] as const));
  return compose(found, { text, known: (record) => known.get(record) });
}

function knownAs({ names: [name], actorKind, country }: PlacedPassage['register'][number], language: string): Known {
  const caption: LocalizedText = name === undefined ? {} : { [language]: name };
  return { caption, ...(actorKind && { actorKind }), ...(country && { country }) };
}
