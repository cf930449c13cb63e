import type { Reading } from '@mithaq/api';
import type { Actor, Agreement, CountryCode, Office, Place, Tenure } from '@mithaq/domain';
import type { Lexicon, LexiconEntry, OfficeHeld } from '@mithaq/reader';

type Named = Actor | Office | Place | Agreement;

/**
 * The lexicon of the register as it stands. It is built when it is first asked for, and again when the register has
 * announced a change since.
 */
export function lexiconOf(reading: Reading): () => Promise<Lexicon> {
  let built: { readonly asOf: string; readonly lexicon: Promise<Lexicon> } | undefined;
  return async () => {
    const asOf = (await reading.changesAfter(undefined, 1)).at(-1)?.id ?? '';
    if (built?.asOf !== asOf) built = { asOf, lexicon: build(reading) };
    return built.lexicon.catch((fault: unknown) => {
      built = undefined;
      throw fault;
    });
  };
}

async function build(reading: Reading): Promise<Lexicon> {
  const [actors, offices, places, agreements, tenures] = await Promise.all([
    reading.all('actor'),
    reading.all('office'),
    reading.all('place'),
    reading.all('agreement'),
    reading.all('tenure'),
  ]);
  const { buildLexicon } = await import('@mithaq/reader');
  const held = tenuresByPerson(tenures.map(({ record }) => record));
  return buildLexicon([...actors, ...offices, ...places, ...agreements].map(({ record }) => entryOf(record, held)));
}

type TenuresByPerson = ReadonlyMap<string, readonly OfficeHeld[]>;

function tenuresByPerson(tenures: readonly Tenure[]): TenuresByPerson {
  const byPerson = new Map<string, OfficeHeld[]>();
  for (const { person, office, interval } of tenures) byPerson.set(person, [...(byPerson.get(person) ?? []), { office, interval }]);
  return byPerson;
}

function entryOf(record: Named, tenures: TenuresByPerson): LexiconEntry {
  const entry = { record: record.id, kind: record.record, names: record.names };
  switch (record.record) {
    case 'actor': {
      const held = tenures.get(record.id);
      return { ...entry, actorKind: record.kind, ...countryOf(record.countries), ...(held && { tenures: held }) };
    }
    case 'place':
      return { ...entry, ...countryOf(record.country ? [record.country] : []) };
    case 'office':
      return { ...entry, organisation: record.organisation };
    default:
      return entry;
  }
}

/** The country of what belongs to one alone. */
function countryOf([country, another]: readonly CountryCode[]): { readonly country?: CountryCode } {
  return country !== undefined && another === undefined ? { country } : {};
}
