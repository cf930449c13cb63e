import type { Day, RecordKind, RecordOf } from '@mithaq/domain';
import { textDigest } from '@mithaq/domain/interchange';
import { z } from 'zod';
import { actorPage } from '../assembly/actor-page.ts';
import { agreementPage } from '../assembly/agreement-page.ts';
import { clausePage } from '../assembly/clauses.ts';
import { eventPage } from '../assembly/event-page.ts';
import { found } from '../assembly/found.ts';
import { officePage } from '../assembly/offices.ts';
import { placePage } from '../assembly/places.ts';
import type { Held, Reading } from '../ports.ts';
import { ActorPage } from '../views/actor.ts';
import { AgreementPage } from '../views/agreement.ts';
import { ClausePage } from '../views/clause.ts';
import { EventPage } from '../views/event.ts';
import { OfficePage } from '../views/office.ts';
import { PlacePage } from '../views/place.ts';

/** How the answer of a procedure is kept. */
interface Kept {
  /** Makes the answer about the record with a key, as JSON that was read by the answer's schema. @throws MithaqError `not-found` */
  make(reading: Reading, key: string, day: Day): Promise<string>;
  /** Stands for the form of the answer: what an earlier version kept in another form is not taken for it. */
  form(): string;
}

/**
 * The procedures whose answers are kept whole, by their paths: they say the same to everybody who may read, of what is published, as of
 * today. A procedure that tells editors more, or depends on anything but the register and the day, has no line here.
 */
export const keptPages: Readonly<Record<string, Kept>> = {
  'agreements.get': pageOf('agreement', AgreementPage, agreementPage),
  'actors.get': pageOf('actor', ActorPage, actorPage),
  'events.get': pageOf('event', EventPage, eventPage),
  'clauses.get': pageOf('clause', ClausePage, clausePage),
  'offices.get': pageOf('office', OfficePage, officePage),
  'places.get': pageOf('place', PlacePage, placePage),
};

function pageOf<Kind extends RecordKind>(
  kind: Kind,
  schema: z.ZodType,
  assemble: (reading: Reading, held: Held<RecordOf<Kind>>, day: Day) => Promise<unknown>,
): Kept {
  let form: string | undefined;
  return {
    make: async (reading, key, day) => JSON.stringify(schema.parse(await assemble(reading, await found(reading, kind, key), day))),
    form: () => {
      form ??= formOf(schema);
      return form;
    },
  };
}

function formOf(schema: z.ZodType): string {
  const described = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }));
  return textDigest(described).sha256.slice(0, 12);
}
