import { taxonomy } from '@mithaq/domain';
import { describe, expect, it } from 'vitest';
import { presentCode, topicAddressOf } from './present-topic.ts';

describe('the address of a topic', () => {
  it('names its language and its code', () => {
    expect(topicAddressOf('/ar/topics/hazards.demining')).toEqual({ locale: 'ar', code: 'hazards.demining' });
  });

  it.each(['/ar/topics', '/ar/topics/', '/fi/topics/x', '/ar/agreements/x', '/ar/topics/x/y'])('is not %s', (path) => {
    expect(topicAddressOf(path)).toBeUndefined();
  });
});

describe('the present code of a topic', () => {
  it('is its own, or that of the topic that replaced it', () => {
    for (const { code, replacedBy } of taxonomy.topics) expect(presentCode(code)).toBe(replacedBy ?? code);
  });

  it('is found however it is written, and not at all for what is no topic', () => {
    expect([presentCode('Hazards.Demining'), presentCode('nothing')]).toEqual(['hazards.demining', undefined]);
  });
});
