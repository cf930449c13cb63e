import type { Place } from '../../records/place.ts';
import { toFtmId } from './codes.ts';
import { type Draft, type DraftValue, link, namesOf, plain } from './draft.ts';

/** What `role` says of a place within another. */
export const withinRole = 'within';

/** A place as an address, and a relation to the place that holds it. */
export function placeDrafts(place: Place): readonly Draft[] {
  const { country, within } = place;
  return [
    {
      id: toFtmId(place.id),
      schema: 'Address',
      record: place,
      values: [
        ...namesOf(place.names),
        ...fullNames(place),
        ...(country === undefined ? [] : [plain('country', country.toLowerCase(), { property: 'country', element: country })]),
        ...coordinateValues(place),
      ],
    },
    ...(within === undefined
      ? []
      : [link(place, 'within', { subject: place.id, object: within, role: withinRole, origin: { property: 'within', element: within } })]),
  ];
}

function fullNames({ names }: Place): readonly DraftValue[] {
  return namesOf(names)
    .filter(({ prop }) => prop === 'name')
    .map((value) => ({ ...value, prop: 'full' }));
}

/** An address's coordinates are taken for a point: those of a district, a region or a country are only noted. */
function coordinateValues({ coordinates }: Place): readonly DraftValue[] {
  if (!coordinates) return [];
  const { latitude, longitude, precision } = coordinates;
  const origin = { property: 'coordinates', element: coordinates };
  const note = plain('notes', coordinateNote(coordinates), origin);
  if (precision !== 'exact' && precision !== 'near') return [note];
  return [plain('latitude', String(latitude), origin), plain('longitude', String(longitude), origin), note];
}

function coordinateNote({ latitude, longitude, precision }: NonNullable<Place['coordinates']>): string {
  return `coordinates: ${latitude}, ${longitude} (${precision})`;
}
