import type { Event, Figure } from '../../records/event.ts';
import type { RegisterIndex } from '../../register.ts';
import { captionOfRecord } from '../../registry.ts';
import { standIn } from './agreements.ts';
import { toFtmId, toFtmLanguage } from './codes.ts';
import { type Draft, type DraftValue, link, occurring, plain, reference, texts } from './draft.ts';

/**
 * An event, everybody who took part as `involved`, its hosts as `organizer` too. An event of FollowTheMoney has no roles and
 * no relation to a project, so each part in it, each agreement and clause that it concerns and what it carries out is a
 * relation of its own beside it.
 */
export function eventDrafts(event: Event, register: RegisterIndex): readonly Draft[] {
  return [
    { id: toFtmId(event.id), schema: 'Event', record: event, values: [...ownValues(event), ...placeValues(event, register)] },
    ...event.participations.flatMap((participation, at) => participationDrafts(event, participation, at)),
    ...concerned(event, 'agreements'),
    ...concerned(event, 'clauses'),
    ...(event.realises === undefined ? [] : [realisation(event, event.realises)]),
  ];
}

function ownValues(event: Event): readonly DraftValue[] {
  const { type, label, date, figures, participations } = event;
  return [
    ...texts('name', label, 'label'),
    plain('keywords', type, { property: 'type', element: type }),
    ...(date ? occurring(date, { note: 'notes', property: 'date', element: date }) : []),
    ...figures.map((figure) => plain('description', figureText(figure), { property: 'figures', element: figure })),
    ...participations.map((one) => reference('involved', one.actor, { property: 'participations', element: one })),
    ...participations
      .filter(({ role }) => role === 'host')
      .map((one) => reference('organizer', one.actor, { property: 'participations', element: one })),
  ];
}

/** `displaced: 1200`, or its bounds: `displaced: 1000..2000`, `displaced: 200000..`. */
function figureText({ measure, value, low, high }: Figure): string {
  const bounds = low === undefined && high === undefined ? undefined : `${low ?? ''}..${high ?? ''}`;
  return `${measure}: ${[value, bounds].filter((part) => part !== undefined).join(' in ')}`;
}

function placeValues({ place }: Event, register: RegisterIndex): readonly DraftValue[] {
  const found = place === undefined ? undefined : register.find('place', place);
  if (place === undefined || found === undefined) return [];
  const origin = { property: 'place', element: place };
  const captions = Object.entries(captionOfRecord(found));
  return [
    reference('addressEntity', place, origin),
    ...captions.map(([tag, value]): DraftValue => ({ prop: 'location', value, lang: toFtmLanguage(tag), origin })),
    ...(found.country === undefined ? [] : [plain('country', found.country.toLowerCase(), origin)]),
  ];
}

function participationDrafts(event: Event, participation: Event['participations'][number], at: number): readonly Draft[] {
  const { actor, role, onBehalfOf } = participation;
  const origin = { property: 'participations', element: participation };
  return [
    link(event, `participations.${at}`, { subject: actor, object: event.id, role, origin }),
    ...(onBehalfOf === undefined ? [] : [standIn(event, { at, actor, onBehalfOf, role, participation })]),
  ];
}

function concerned(event: Event, property: 'agreements' | 'clauses'): readonly Draft[] {
  return event[property].map((id, at) =>
    link(event, `${property}.${at}`, { subject: event.id, object: id, role: 'concerns', origin: { property, element: id } }),
  );
}

function realisation(event: Event, announced: string): Draft {
  const origin = { property: 'realises', element: announced };
  return link(event, 'realises', { subject: event.id, object: announced, role: 'realises', origin });
}
