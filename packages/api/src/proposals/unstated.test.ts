import { Actor, currentSchemaVersion, Statement } from '@mithaq/domain';
import { expect, it } from 'vitest';
import { withoutUnstated } from './unstated.ts';

const id = 'actor_01h455vb4pex5vsknk084sn02q';
const name = (value: string) => ({ value, language: 'en', kind: 'alias' }) as const;
const actor = (...names: readonly string[]) =>
  Actor.parse({
    record: 'actor',
    id,
    schemaVersion: currentSchemaVersion,
    slug: 'q',
    kind: 'state',
    names: names.map(name),
    countries: ['QA'],
  });

let made = 0;
function names(value: string, standing: 'accepted' | 'rejected' = 'accepted') {
  made += 1;
  return Statement.parse({
    record: 'statement',
    schemaVersion: currentSchemaVersion,
    id: `statement_01h455vb4pex5vsknk084sn0${String(made).padStart(2, '0')}`,
    subject: id,
    property: 'names',
    value: name(value),
    modality: 'occurred',
    standing,
    rank: 0,
    citations: [{ source: 'source_01h455vb4pex5vsknk084sn02q', selector: { start: 0, end: 1, exact: 'x', prefix: '', suffix: '' } }],
  });
}

it('loses a value that nothing states any more, and keeps what something else states', () => {
  expect(withoutUnstated(actor('One', 'Two', 'Three'), { taken: [names('One'), names('Two')], held: [names('Two')] })).toEqual(
    actor('Two', 'Three'),
  );
});

it('does not take what was rejected for a statement of it', () => {
  expect(withoutUnstated(actor('One', 'Two'), { taken: [names('One')], held: [names('One', 'rejected')] })).toEqual(actor('Two'));
});

it('stays as it is where it would be no record without', () => {
  expect(withoutUnstated(actor('One'), { taken: [names('One')], held: [] })).toEqual(actor('One'));
});
