import type { AnyRecord } from '@mithaq/domain';
import { type FeatureKind, featureKinds, type GeoFeature, toGeoJson } from '@mithaq/domain/interchange';
import { type Beside, recordsAmong, recordsNamedBy } from './around.ts';
import type { Entry, EntryKind, Selection } from './selection.ts';

/**
 * A feature collection (RFC 7946) of what has a place, as `toGeoJson` draws it. How many features have a geometry is told at the end. A box
 * around all of them is not: it can only be known when everything is written.
 */
export async function* geoJson(selection: Selection, beside: Beside): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let [located, unlocated, between] = [0, 0, '\n'];
  for (const kind of selection.kinds.filter(isFeatureKind)) {
    for await (const batch of selection.of(kind)) {
      const features = await featuresOf(batch, kind, beside);
      located += features.filter(({ geometry }) => geometry !== null).length;
      unlocated += features.filter(({ geometry }) => geometry === null).length;
      yield features.map((feature, at) => (at === 0 ? between : ',\n') + JSON.stringify(feature)).join('');
      if (features.length > 0) between = ',\n';
    }
  }
  yield `\n],"located":${located},"unlocated":${unlocated}}\n`;
}

function isFeatureKind(kind: EntryKind): kind is FeatureKind {
  return featureKinds.some((one) => one === kind);
}

async function featuresOf(batch: readonly Entry[], kind: FeatureKind, beside: Beside): Promise<readonly GeoFeature[]> {
  const records = recordsAmong(batch);
  const acts = kind === 'agreement' ? await signaturesOf(records, beside) : [];
  const named = await recordsNamedBy(beside, [...(kind === 'event' ? records : []), ...acts]);
  const places = named.filter(({ record }) => record === 'place');
  return toGeoJson({ records: [...records, ...acts, ...places], statements: [] }, [kind]).features;
}

/** An agreement is where it was signed. */
async function signaturesOf(agreements: readonly AnyRecord[], beside: Beside): Promise<readonly AnyRecord[]> {
  const events = await beside.referring(
    'event',
    agreements.map(({ id }) => id),
    'agreements',
  );
  return events.map(({ record }) => record);
}
