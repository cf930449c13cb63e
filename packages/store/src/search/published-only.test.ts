import { describe, expect, test } from 'vitest';
import type { SearchableKind } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, source, statement } from '../testing/records.ts';

const opened = openTestStore();
const everything: SearchableKind[] = ['actor', 'office', 'place', 'agreement', 'clause', 'event', 'source', 'passage'];
const set = 'changeset_00000000000000000000000001';
const named = (value: string) => ({ names: [{ value, language: 'en', kind: 'official' }] });
const search = (query: string) => opened.store.register.search({ query, kinds: everything, limit: 10, counted: true });
const nothing = { topic: [], country: [], actor: [], year: [], status: [], publisher: [], language: [] };

describe('a draft', () => {
  test('is in no hit, no total and no facet, by spelling or by sound, until it is published', async () => {
    const { register } = opened.store;
    const held = actor(1, named('Harbour master'));
    const paper = source(1);
    await saveAll(opened.store, [held, paper, agreement(1)]);
    await register.transact(editor, async (writing) => {
      await writing.createChangeSet({ id: set, title: 'Quiet' });
      const drafts = [
        actor(2, { ...named('Zanzibar company'), countries: ['TZ'] }),
        agreement(2, { label: { en: 'Zanzibar treaty' } }),
        clause(1, { agreement: agreement(1).id, label: { en: 'Zanzibar clause' }, topics: ['economy.oil'] }),
        event(1, { label: { en: 'Zanzibar talks' }, agreements: [agreement(1).id] }),
      ];
      for (const entry of drafts) await writing.saveDraft({ entry, changeSet: set });
      await writing.saveDraft({ entry: { ...held, ...actor(1, named('Zanzibar master')) }, from: 1, changeSet: set });
      const quote = statement(1, { subject: held.id, of: paper.id, exact: 'Zanzibar passage', start: 3 });
      await writing.saveDraft({
        entry: { ...quote, property: 'names', value: { value: 'Zanzibar quoted', language: 'en', kind: 'alias' } },
        changeSet: set,
      });
    });
    for (const query of ['zanzibar', 'Zanzibar ', 'zanzi', 'زنجبار', 'zanzeebar']) {
      const { madeFrom: _, ...found } = await search(query);
      expect(found).toEqual({ groups: [], partial: false, facets: nothing, facetsAreCapped: false });
    }
    expect((await search('harbour master')).groups).toMatchObject([{ kind: 'actor', total: 1, hits: [{ record: held.id }] }]);
    expect((await search('agreement ')).facets).toMatchObject({ topic: [] });
  });
});
