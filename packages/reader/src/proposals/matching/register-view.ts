import { type Actor, type Agreement, type AnyRecord, agreementKey, type Clause, type Event, type Office, type Place } from '@mithaq/domain';
import { groupedBy } from '../composing/grouped.ts';

/**
 * The records of the register that proposals are held against: the likely ones, which `lookUpsOf` tells how to find, and not the whole
 * register. They are handed in, so that matching is a pure function.
 */
export interface RegisterView {
  readonly agreements: readonly Agreement[];
  /** Every clause of those agreements. */
  readonly clauses: readonly Clause[];
  /** Every event of those agreements, and other likely ones. */
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly offices: readonly Office[];
}

/** A view made ready for looking up. */
export interface IndexedView extends RegisterView {
  readonly get: (id: string) => AnyRecord | undefined;
  /** The agreements that go by a name, by its `agreementKey`. */
  readonly agreementsCalled: (title: string) => readonly Agreement[];
  /** The agreements in which somebody takes part, in their own name or through another. */
  readonly agreementsOf: (actor: string) => readonly Agreement[];
  readonly clausesOf: (agreement: string) => readonly Clause[];
  readonly eventsOf: (agreement: string) => readonly Event[];
  /** The events in which somebody takes part, in their own name or through another. */
  readonly eventsWith: (actor: string) => readonly Event[];
}

/** A register that has nothing yet. */
export const emptyView: RegisterView = { agreements: [], clauses: [], events: [], actors: [], places: [], offices: [] };

/** Prepares a view for look-ups, in time linear in it. Once for all the proposals of a source is enough. */
export function indexView(view: RegisterView): IndexedView {
  const { agreements, clauses, events, actors, places, offices } = view;
  const byId = new Map<string, AnyRecord>(
    [agreements, clauses, events, actors, places, offices].flat().map((record: AnyRecord) => [record.id, record]),
  );
  const byParty = gathered(agreements, ({ participations }) => peopleOf(participations));
  const byTitle = gathered(agreements, ({ names }) => names.map(({ value }) => agreementKey(value)));
  const byActor = gathered(events, ({ participations }) => peopleOf(participations));
  const byAgreement = gathered(events, (event) => event.agreements);
  const clausesByAgreement = groupedBy(clauses, ({ agreement }) => agreement);
  return {
    ...view,
    get: (id) => byId.get(id),
    agreementsCalled: (title) => byTitle.get(title) ?? [],
    agreementsOf: (actor) => byParty.get(actor) ?? [],
    clausesOf: (agreement) => clausesByAgreement.get(agreement) ?? [],
    eventsOf: (agreement) => byAgreement.get(agreement) ?? [],
    eventsWith: (actor) => byActor.get(actor) ?? [],
  };
}

/** Whoever takes part, and in whose name, each once. */
export function peopleOf(participations: readonly { readonly actor: string; readonly onBehalfOf?: string }[]): readonly string[] {
  return [...new Set(participations.flatMap(({ actor, onBehalfOf }) => (onBehalfOf === undefined ? [actor] : [actor, onBehalfOf])))];
}

function gathered<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): ReadonlyMap<string, readonly Item[]> {
  const keyed = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  return new Map([...groupedBy(keyed, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]));
}
