import type { Ref, StatementView } from '@mithaq/client';
import { agreementRoles, eventRoles, Name } from '@mithaq/domain';
import { z } from 'zod';
import { SourceName } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';

const Part = z.object({ actor: z.string(), role: z.string() });

interface Parts {
  statement: StatementView;
  /** The records that the values name. */
  refs: ReadonlyMap<string, Ref>;
}

/** What a statement says: a name in the voice of its source, a record and a part taken with their links, anything else in words. */
export function StatementValue({ statement: { value, display }, refs }: Parts) {
  const name = Name.safeParse(value);
  if (name.success) return <SourceName language={name.data.language}>{name.data.value}</SourceName>;
  const part = Part.safeParse(value);
  const actor = part.success ? refs.get(part.data.actor) : undefined;
  if (part.success && actor) return <Taking actor={actor} role={part.data.role} />;
  const ref = typeof value === 'string' ? refs.get(value) : undefined;
  return ref ? <RefLink to={ref} /> : <Text of={display} />;
}

function Taking({ actor, role }: { actor: Ref; role: string }) {
  const term = agreementRoles.term(role) ?? eventRoles.term(role);
  return (
    <>
      <RefLink to={actor} /> {term && <span className="quiet">{<Text of={term.label} />}</span>}
    </>
  );
}
