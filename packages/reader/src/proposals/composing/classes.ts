import { type ActorKind, Field, type Nature, type TopicCode } from '@mithaq/domain';
import type { Participation } from '../proposal.ts';
import fieldsOfTopics from './fields.json' with { type: 'json' };
import type { Subjects } from './subjects.ts';

const fieldsByTopic: ReadonlyMap<string, readonly Field[]> = new Map(
  Object.entries(fieldsOfTopics).map(([topic, fields]) => [topic, fields.map((field) => Field.parse(field))]),
);

/** The fields that topics lie in, in the order of the topics: those of the topic, else of its group. */
export function fieldsOf(topics: readonly TopicCode[]): readonly Field[] {
  return [...new Set(topics.flatMap((topic) => fieldsByTopic.get(topic) ?? fieldsByTopic.get(topic.split('.')[0] ?? '') ?? []))];
}

/**
 * Between whom an agreement is, by the kinds of its parties: states, nobody that is one, or a state and somebody who is none. Nothing where
 * fewer than two parties are known by their kinds: then the editor has to say.
 */
export function natureOf(participations: readonly Participation[], { actorKindOf }: Subjects): Nature | undefined {
  const parties = participations.filter(({ role }) => role === 'party');
  const kinds = parties.flatMap(({ actor }): readonly ActorKind[] => {
    const kind = actorKindOf(actor);
    return kind === undefined ? [] : [kind];
  });
  const states = kinds.filter((kind) => kind === 'state').length;
  if (kinds.length < 2) return undefined;
  if (states === kinds.length) return 'interstate';
  return states === 0 ? 'intrastate' : 'mixed';
}
