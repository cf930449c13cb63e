import { describe, expect, it } from 'vitest';
import { messagesOf } from '../i18n/messages.ts';
import { keyTable, rowsOf, scopes, together } from './key-table.ts';
import { sheetOf } from './sheet-of.ts';

describe('the table of keys', () => {
  it('is told whole by the sheet, in both languages', () => {
    for (const locale of ['ar', 'en'] as const) {
      const { acts, scopes: titles } = messagesOf(locale).keys;
      expect(Object.keys(titles)).toEqual([...scopes]);
      expect(Object.fromEntries(Object.entries(acts).map(([scope, words]) => [scope, Object.keys(words)]))).toEqual(
        Object.fromEntries(Object.entries(keyTable).map(([scope, rows]) => [scope, Object.keys(rows)])),
      );
    }
  });

  it.each(together.map((scopes_) => [scopes_.join(', '), scopes_] as const))(
    'gives no key twice where these hold together: %s',
    (_names, scopes_) => {
      const presses = scopes_.flatMap((scope) => rowsOf(scope).flatMap(([, { press }]) => press));
      expect(presses.toSorted()).toEqual([...new Set(presses)].toSorted());
    },
  );

  it('holds each scope together with some other', () => {
    expect([...new Set(together.flat())].toSorted()).toEqual([...scopes].toSorted());
  });

  it('shows a range by its first and its last key', () => {
    const room = sheetOf(messagesOf('en').keys).scopes.find(({ scope }) => scope === 'room');
    expect(room?.rows.find(({ act }) => act === 'drop')).toEqual({
      act: 'drop',
      words: 'drop or restore a part of a proposal; take a place for a passage',
      press: ['Digit1', 'Digit9'],
      range: true,
    });
  });
});
