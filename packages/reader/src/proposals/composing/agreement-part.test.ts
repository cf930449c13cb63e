import { type ActorKind, CountryCode, TopicCode } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../found.ts';
import { compose } from '../compose.ts';
import { partsOf, valuesOf } from '../proposal.ts';
import { agreementAt, clauseAt, eventAt, findingsBy, newcomer } from '../testing/passages.ts';

const text = [
  'اتفاقية للدفاع المشترك: وقّعها الرئيس التركي رجب وزير أحمد.',
  'وتشمل اتفاقية الدفاع والتعاون إزالة الألغام، والاتفاقية برعاية الأمم المتحدة. وسبقها لقاء.',
].join('\n');
const { at, who } = findingsBy(text);
const turkey = { record: 'actor_1' };
const office = newcomer('office:president|TR', 'الرئيس التركي', { kind: 'office', organisation: turkey });
const named = agreementAt(at('اتفاقية للدفاع المشترك'));
const renamed = agreementAt(at('اتفاقية الدفاع والتعاون'));

function main(...found: readonly Found[]) {
  const [proposal] = compose(found, { text, known: (record) => ({ caption: {}, ...(record === 'actor_2' && { actorKind: 'person' }) }) });
  return proposal?.parts[0] ?? { values: [] };
}

describe('an agreement that the text gives no name', () => {
  const clause = clauseAt(at('إزالة الألغام'), 'hazards.demining');

  test('goes by every phrase that calls it something, the longest first, and not by a mere noun', () => {
    const names = valuesOf(main(named, renamed, agreementAt(at('الاتفاقية')), clause), 'names');
    expect(names.map(({ value, passages }) => [value.value, passages.map(({ exact }) => exact)])).toEqual([
      ['اتفاقية الدفاع والتعاون', ['اتفاقية الدفاع والتعاون']],
      ['اتفاقية للدفاع المشترك', ['اتفاقية للدفاع المشترك']],
    ]);
  });

  test('lies in the fields of its phrases and its clauses, each cited by the words that say so', () => {
    const fields = valuesOf(main({ ...named, topics: [TopicCode.parse('training.education')] }, clause), 'fields');
    expect(fields.map(({ value, passages }) => [value, passages.map(({ exact }) => exact)])).toEqual([
      ['defence', ['اتفاقية للدفاع المشترك']],
      ['security', ['إزالة الألغام']],
    ]);
  });
});

test('whoever signs in an office binds the state whose office it is, and whoever mediates the signature mediated the agreement', () => {
  const signature = eventAt(at('وقّعها'), 'signature', {
    agreements: ['a'],
    participations: [
      { actor: who('رجب', { record: 'actor_2' }), role: 'signatory', capacity: who('الرئيس التركي', office) },
      { actor: who('الأمم المتحدة', { record: 'actor_3' }), role: 'mediator' },
    ],
  });
  const participations = valuesOf(main(named, signature), 'participations').map(({ value }) => value);
  expect(participations).toEqual([
    { actor: turkey, role: 'party' },
    { actor: { record: 'actor_2' }, role: 'signatory', onBehalfOf: turkey, capacity: { part: 'new:office:president|TR' } },
    { actor: { record: 'actor_3' }, role: 'mediator' },
  ]);
});

test('the talks in which something was agreed concern what was agreed there', () => {
  const parties = ['رجب', 'أحمد'].map((exact, index) => ({
    actor: who(exact, { record: `actor_${index + 4}` }),
    role: 'participant' as const,
  }));
  const talks = eventAt(at('وقّعها'), 'meeting', { participations: parties });
  const { agreement: _agreement, ...open } = clauseAt(at('إزالة الألغام'), 'hazards.demining');
  const [proposal, ...others] = compose([talks, eventAt(at('تشمل'), 'announcement'), open], { text, known: () => undefined });
  expect(others).toEqual([]);
  const events = proposal ? partsOf(proposal, 'event') : [];
  expect(events.map((part) => valuesOf(part, 'agreements').map(({ passages }) => passages.map(({ exact }) => exact)))).toEqual([
    [['تشمل']],
    [['تشمل']],
  ]);
});

describe('an organ of a state', () => {
  const state = newcomer('actor:state:TR', 'تركيا', { actorKind: 'state', country: CountryCode.parse('TR') });
  const organ = (actorKind: ActorKind) => newcomer(`actor:${actorKind}`, 'الهيئة', { actorKind, country: CountryCode.parse('TR') });
  const parties = (actorKind: ActorKind, withState: boolean) => {
    const told = [...(withState ? [who('الرئيس التركي', state)] : []), who('رجب', organ(actorKind))];
    const participations = told.map((actor) => ({ actor, role: 'party' as const }));
    const clause = clauseAt(at('إزالة الألغام'), 'hazards.demining');
    return valuesOf(main({ ...named, participations }, clause), 'participations').map(({ value }) => value.actor);
  };

  test.each(['ministry', 'body', 'force'] as const)('is no party beside its state: a %s', (kind) => {
    expect(parties(kind, true)).toEqual([{ part: 'new:actor:state:TR' }]);
  });

  test('is one where the state is not, and so is an authority that acts for it', () => {
    expect(parties('ministry', false)).toEqual([{ part: 'new:actor:ministry' }]);
    expect(parties('authority', true)).toEqual([{ part: 'new:actor:state:TR' }, { part: 'new:actor:authority' }]);
  });

  test('that decides on an agreement is no party, though the words name it beside that', () => {
    const by = (actorKind: ActorKind, type: 'ratification' | 'signature') => {
      const actor = who('رجب', organ(actorKind));
      const phrase = { ...named, participations: [{ actor, role: 'party' as const }] };
      const act = eventAt(at('وقّعها'), type, { agreements: ['a'], participations: [{ actor, role: 'actor' }] });
      return valuesOf(main(phrase, act), 'participations').map(({ value }) => value.role);
    };
    expect([by('body', 'ratification'), by('body', 'signature'), by('ministry', 'ratification')]).toEqual([[], ['party'], ['party']]);
  });
});

test('whoever ratifies in an office binds the state whose office it is, and has signed nothing', () => {
  const ratified = eventAt(at('وقّعها'), 'ratification', {
    agreements: ['a'],
    participations: [{ actor: who('رجب', { record: 'actor_2' }), role: 'actor', capacity: who('الرئيس التركي', office) }],
  });
  expect(valuesOf(main(named, ratified), 'participations').map(({ value }) => value)).toEqual([{ actor: turkey, role: 'party' }]);
});
