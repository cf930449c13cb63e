import { describe, expect, test } from 'vitest';
import { compose } from './compose.ts';
import { toldValue, valuesOf } from './proposal.ts';
import { at, composed, met, ministers, only, who, words } from './testing/composed.ts';
import { agreementAt, eventAt, newcomer } from './testing/passages.ts';
import { ids, known, story, storyFound } from './testing/story.ts';

const proposals = compose(storyFound, { text: story, known });
const agreement = proposals.find(({ key }) => key === 'agreement:a');

describe('the story of one agreement', () => {
  test('is one proposal with its clauses and its signature, and the visit another', () => {
    expect(proposals.map(({ title }) => title)).toEqual([
      {
        ar: 'اتفاقية بين السودان وتركيا، وُقّعت في 3 مايو 2021 في أنقرة ووقّعها ماجد الراوي: 3 بنود',
        en: 'agreement between Sudan and Turkey, signed 3 May 2021 in Ankara by ماجد الراوي: 3 clauses',
      },
      { ar: 'زيارة ماجد الراوي إلى إسطنبول، 5 مايو 2021', en: 'visit by ماجد الراوي to إسطنبول, 5 May 2021' },
    ]);
  });

  test('says between whom it is, by the parties’ kinds, and in which fields, by its topics', () => {
    const [main] = only(agreement, 'agreement');
    expect(main && toldValue(main, 'nature')).toBe('interstate');
    expect(main && valuesOf(main, 'fields').map(({ value }) => value)).toEqual(['defence', 'security']);
  });

  test('has every name that the text gives it, each cited where it stands', () => {
    const names = only(agreement, 'agreement').flatMap((part) => valuesOf(part, 'names'));
    expect(names.map((name) => [name.value.value, words(name)])).toEqual([
      ['اتفاقية تعاون عسكري', ['اتفاقية تعاون عسكري']],
      ['اتفاقية للتعاون العسكري', ['اتفاقية للتعاون العسكري']],
    ]);
  });

  test('a person signs, and is no party', () => {
    const parts = only(agreement, 'agreement').flatMap((part) => valuesOf(part, 'participations'));
    expect(parts.map(({ value }) => value)).toEqual([
      { actor: { record: ids.sudan }, role: 'party' },
      { actor: { record: ids.turkey }, role: 'party' },
      { actor: { part: 'new:actor:ماجد الراوي' }, role: 'signatory', onBehalfOf: { record: ids.sudan } },
    ]);
  });

  test('the signature that headline and body tell is one event, with both verbs', () => {
    const events = only(agreement, 'event');
    expect(events.map((event) => [event.label.en, words(event)])).toEqual([
      ['Signature by ماجد الراوي in Ankara, 3 May 2021', ['يوقع', 'وقّع']],
    ]);
  });

  test('clauses are worded by us', () => {
    expect(only(agreement, 'clause').map(({ label }) => label)).toEqual([
      { ar: 'تدريب وتعليم عسكري، لصالح السودان', en: 'Military training and education, for Sudan' },
      { ar: 'إزالة الألغام والذخائر', en: 'Demining and explosive ordnance' },
      { ar: 'لجنة مشتركة، على السودان وتركيا', en: 'Joint committee, by Sudan and Turkey' },
    ]);
  });

  test('whoever is new comes along in each proposal that needs him, cited where his name stands', () => {
    const newcomers = proposals.map((proposal) => only(proposal, 'actor').map((part) => [part.key, valuesOf(part, 'names').map(words)]));
    expect(newcomers).toEqual([[['new:actor:ماجد الراوي', [['ماجد الراوي']]]], [['new:actor:ماجد الراوي', [['ماجد الراوي']]]]]);
  });
});

describe('what is no proposal', () => {
  test('a mere noun of which nothing is told', () => {
    expect(composed(agreementAt(at('اتفاق')))).toEqual([]);
  });

  test('an event of which neither people nor day and place are told', () => {
    expect(composed(eventAt(at('بحث'), 'meeting'))).toEqual([]);
  });
});

test('an office brings its organisation along, and somebody new whom nothing concerns is proposed alone', () => {
  const organisation = newcomer('body', 'الغرفة', { actorKind: 'body' });
  const office = newcomer('office:chair', 'رئاسة الغرفة', { kind: 'office', organisation });
  const [meeting, alone] = composed(
    met('بحث', { participations: [{ actor: ministers, role: 'participant', capacity: who('الملف', office) }] }),
    {
      ...at('أحمد بدر'),
      kind: 'mention',
      ...newcomer('person:بدر', 'أحمد بدر'),
      confidence: 'medium',
      reason: { en: 'title' },
      basis: 'newcomer:title',
    },
  );
  expect(meeting?.parts.map(({ key }) => key)).toEqual(['event:meeting:occurred:0', 'new:office:chair', 'new:body']);
  expect(alone?.parts.map(({ key }) => key)).toEqual(['new:person:بدر']);
});
