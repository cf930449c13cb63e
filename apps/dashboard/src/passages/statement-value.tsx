import type { Ref, StatementView } from '@mithaq/client';
import {
  actorKinds,
  agreementRoles,
  eventRoles,
  eventTypes,
  FuzzyDate,
  forces,
  instruments,
  modalities,
  Name,
  natures,
  textAvailabilities,
} from '@mithaq/domain';
import { z } from 'zod';
import { useDateWords } from '../dates/use-date-words.ts';
import { SourceName } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text, type Texts } from '../voice/text.tsx';

const Part = z.object({ actor: z.string(), role: z.string() });
const terms: ReadonlyMap<string, Texts> = new Map(
  [actorKinds, agreementRoles, eventRoles, eventTypes, forces, instruments, modalities, natures, textAvailabilities].flatMap((vocabulary) =>
    vocabulary.terms.map(({ code, label }): [string, Texts] => [code, label]),
  ),
);

/** What a statement says, where it can be said in a few words: a record, a part taken, a date, a name, a term. */
export function StatementValue({ value, refs }: { value: StatementView['value']; refs: ReadonlyMap<string, Ref> }) {
  const inWords = useDateWords();
  const date = FuzzyDate.safeParse(value);
  if (date.success) return <bdi>{inWords(date.data)}</bdi>;
  const name = Name.safeParse(value);
  if (name.success) return <SourceName language={name.data.language}>{name.data.value}</SourceName>;
  const part = Part.safeParse(value);
  if (part.success) return <Taking actor={refs.get(part.data.actor)} role={terms.get(part.data.role)} />;
  if (typeof value !== 'string') return null;
  const ref = refs.get(value);
  const term = terms.get(value);
  return ref ? <RefLink to={ref} /> : term ? <Text of={term} /> : null;
}

function Taking({ actor, role }: { actor: Ref | undefined; role: Texts | undefined }) {
  return (
    <>
      {actor && <RefLink to={actor} />} {role && <span className="quiet">{<Text of={role} />}</span>}
    </>
  );
}
