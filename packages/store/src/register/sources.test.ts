import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, sampleId, source, statement, suggestion } from '../testing/records.ts';

const opened = openTestStore();
const write = (work: Parameters<typeof opened.store.register.transact>[1]) => opened.store.register.transact(editor, work);

beforeAll(() => saveAll(opened.store, [source(1), source(2), source(3), actor(1), actor(2)]));

describe('texts', () => {
  test.each([
    ['bidi controls and joiners', '\u202bوقّع\u202c\u200f «\u2066UNSMIL\u2069» مي\u200cشود'],
    ['line ends of every kind', 'a\r\nb\rc\nd\u2028e\u2029f\u0085g'],
    ['a byte order mark, within and in front', '\ufeffنص\ufeff'],
    ['characters outside of the basic plane', '𐤀𐤁 👨‍👩‍👧 \u{10ffff}'],
    ['quotes, backslashes, controls', `'"\\ \\u0000 \u0001\u001f\u007f $1 %s`],
    ['nothing', ''],
  ])('%s come back to the last code unit', async (_, text) => {
    await write((writing) => writing.attachText(source(1).id, text));
    expect((await opened.store.register.texts([source(1).id])).get(source(1).id)).toBe(text);
  });

  test('any text of whole characters comes back as it was', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 }).filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        await write((writing) => writing.attachText(source(1).id, text));
        expect((await opened.store.register.texts([source(1).id])).get(source(1).id)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['a\0b', '\ud83d', 'x\udc00'])('a text that no file has (%j) is refused', async (text) => {
    await expect(write((writing) => writing.attachText(source(1).id, text))).rejects.toMatchObject({ code: 'invalid-file' });
  });

  test('a text belongs to a source', async () => {
    await expect(write((writing) => writing.attachText(actor(1).id, 'x'))).rejects.toMatchObject({ code: 'not-found' });
    expect(await opened.store.register.attached([source(1).id, source(2).id])).toEqual(new Set([source(1).id]));
  });
});

describe('statements', () => {
  const first = statement(1, { subject: actor(1).id, of: source(2).id, exact: 'وقعت إيطاليا', start: 40 });
  const second = statement(2, { subject: actor(1).id, of: source(2).id, exact: 'وقعت ليبيا', start: 10 });

  test('come back by subject, and by source in the order of the text', async () => {
    const { register } = opened.store;
    await write(async (writing) => {
      await writing.saveStatement(first);
      await writing.saveStatement({ ...second, rank: 1 });
    });
    expect(await register.statementsAbout([actor(1).id])).toEqual([first, { ...second, rank: 1 }]);
    expect((await register.statementsCiting(source(2).id)).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect((await register.counts()).citation).toBe(2);
  });

  test('in dispute are those of a property that has a disputed one, the others of it among them', async () => {
    const { register } = opened.store;
    const note = { en: 'The two differ.' };
    const property = 'notes';
    const disputed = { ...statement(3, { subject: actor(1).id, of: source(2).id, exact: 'نص', start: 90 }), property, note };
    const rival = { ...statement(4, { subject: actor(1).id, of: source(2).id, exact: 'نص', start: 95 }), property, rank: 1 };
    await write(async (writing) => {
      await writing.saveStatement({ ...disputed, standing: 'disputed' });
      await writing.saveStatement(rival);
    });
    expect((await register.statementsInDispute()).map(({ id }) => id)).toEqual([disputed.id, rival.id]);
    await write(async (writing) => {
      await writing.removeStatement(disputed.id);
      expect(await writing.statementsInDispute()).toEqual([]);
      await writing.removeStatement(rival.id);
    });
  });

  test('are replaced and removed', async () => {
    const { register } = opened.store;
    await write((writing) => writing.saveStatement({ ...first, standing: 'rejected' }));
    expect((await register.statementsAbout([actor(1).id]))[0]?.standing).toBe('rejected');
    await write((writing) => writing.removeStatement(first.id));
    expect(await register.statementsAbout([actor(1).id])).toEqual([{ ...second, rank: 1 }]);
    expect((await register.counts()).statement).toBe(1);
  });

  test('about nothing, or citing nothing, are refused', async () => {
    const lost = statement(9, { subject: sampleId('actor', 999), of: source(2).id, exact: 'x', start: 0 });
    await expect(write((writing) => writing.saveStatement(lost))).rejects.toMatchObject({
      code: 'not-found',
      details: { key: lost.subject },
    });
  });
});

describe('suggestions', () => {
  test('wait until the last is judged; a judgement of an older state is refused', async () => {
    const { register } = opened.store;
    const [one, two] = [suggestion(20, source(3).id, actor(1).id), suggestion(10, source(3).id, actor(2).id)];
    await write((writing) => writing.addSuggestions([one, two]));
    expect((await register.suggestionsOf([source(3).id])).map(({ id }) => id)).toEqual([two.id, one.id]);
    expect((await register.waiting({ limit: 5 })).rows.map(({ record }) => record.slug)).toEqual(['source-3']);
    expect(await register.counts()).toMatchObject({ waitingSource: 1, openSuggestion: 2 });
    const judged = { ...one, standing: 'accepted' as const, revision: 1, judgedBy: 'user_1' };
    await write((writing) => writing.updateSuggestion(judged, 0));
    await expect(write((writing) => writing.updateSuggestion({ ...judged, revision: 2 }, 0))).rejects.toMatchObject({
      code: 'stale-revision',
      details: { current: '1' },
    });
    await write((writing) => writing.addSuggestions([one]));
    expect(await register.suggestion(one.id)).toEqual(judged);
    await write((writing) => writing.updateSuggestion({ ...two, standing: 'rejected', revision: 1 }, 0));
    expect(await register.waiting({ limit: 5 })).toEqual({ rows: [], total: 0 });
    await expect(write((writing) => writing.updateSuggestion(suggestion(99, source(3).id, actor(1).id), 0))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('sources wait newest import first, page by page', async () => {
    const { register } = opened.store;
    for (const number of [11, 12, 13]) {
      await saveAll(opened.store, [source(number)]);
      await write((writing) => writing.addSuggestions([suggestion(number, source(number).id, actor(1).id)]));
    }
    await write((writing) => writing.attachText(source(11).id, 'attached last'));
    const first = await register.waiting({ limit: 2 });
    const rest = await register.waiting({ limit: 2, after: first.next ?? '' });
    expect([...first.rows, ...rest.rows].map(({ record }) => record.slug)).toEqual(['source-11', 'source-13', 'source-12']);
    expect([first.total, rest.total, rest.next]).toEqual([3, 3, undefined]);
    await expect(register.waiting({ limit: 2, after: 'x' })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
