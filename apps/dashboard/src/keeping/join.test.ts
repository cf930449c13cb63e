import { describe, expect, it } from 'vitest';
import type { Draftable } from './draftable.ts';
import { joined } from './join.ts';

const actor = (fields: Draftable): Draftable => ({ record: 'actor', id: 'actor_1', ...fields });
const join = (base: Draftable, theirs: Draftable, mine: Draftable, sent: readonly Draftable[] = []) => {
  const { data, clashes } = joined({ base, theirs, mine, sent });
  return { data, clashes: clashes.map(({ property }) => property) };
};

describe('what is typed and what came in meanwhile', () => {
  it('go together where they are of different fields, also where one is taken out', () => {
    const base = actor({ wikidata: 'Q1', kind: 'force' });
    expect(join(base, actor({ wikidata: 'Q1', kind: 'body' }), actor({ kind: 'force' }))).toEqual({
      data: actor({ kind: 'body' }),
      clashes: [],
    });
  });

  it('go together in a list, element by element', () => {
    const [base, theirs, mine] = [['LY'], ['LY', 'IT'], ['LY', 'TR']].map((countries) => actor({ countries }));
    if (!base || !theirs || !mine) throw new RangeError('three versions');
    expect(join(base, theirs, mine)).toEqual({ data: actor({ countries: ['LY', 'IT', 'TR'] }), clashes: [] });
  });

  it('clash in a field that both changed, which shows what is typed until somebody chose', () => {
    expect(join(actor({ wikidata: 'Q1' }), actor({ wikidata: 'Q2' }), actor({ wikidata: 'Q3' }))).toEqual({
      data: actor({ wikidata: 'Q3' }),
      clashes: ['wikidata'],
    });
  });

  it('clash in data that no schema takes, as in any other', () => {
    const [base, theirs, mine] = [actor({ countries: ['LY'] }), actor({ countries: [] }), actor({ countries: 'nonsense' })];
    expect(join(base, theirs, mine).clashes).toEqual(['countries']);
  });

  it('is no edit of anybody else where it was sent from here and never answered', () => {
    const [base, sent, mine] = ['Q1', 'Q2', 'Q3'].map((wikidata) => actor({ wikidata }));
    if (!base || !sent || !mine) throw new RangeError('three versions');
    expect(join(base, sent, mine, [sent])).toEqual({ data: mine, clashes: [] });
    expect(join(base, sent, base, [sent])).toEqual({ data: base, clashes: [] });
  });

  it('clash wherever they differ where two edits have a statement say different things', () => {
    const said = (fields: Draftable): Draftable => ({ record: 'statement', id: 'statement_1', property: 'kind', ...fields });
    const base = said({ value: 'force', standing: 'needs-work' });
    const theirs = said({ value: 'force', standing: 'accepted' });
    const mine = said({ value: 'body', standing: 'needs-work' });
    expect(join(base, theirs, mine).clashes.toSorted()).toEqual(['standing', 'value']);
    expect(join(base, base, mine)).toEqual({ data: mine, clashes: [] });
  });
});
