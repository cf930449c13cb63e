import { eventRoles, eventTypes, modalities } from '@mithaq/domain';
import type { EventList, EventPage, EventRow } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { dateInWords } from '../words/dates.ts';
import { listed, localized, named, type Voice } from '../words/voice.ts';
import { type Block, gap, joined, paragraph, section } from './block.ts';
import { disagreement, sourceLine, statementLines, supportMarks } from './evidence.ts';
import { heading } from './heading.ts';

/** An event's page. */
export function eventDocument(page: EventPage, voice: Voice): Block[] {
  const { row } = page;
  const { say } = voice;
  return [
    ...heading(
      row.ref,
      [[localized(eventTypes.label(row.type), voice)], [dateOf(row, voice)], modalityOf(row, voice), placeOf(row, voice)],
      voice,
    ),
    paragraph(supportMarks(row.support, voice)),
    ...section(
      say('participants'),
      row.parts.map((part) => paragraph(partOf(part, voice), { lead: bullet })),
    ),
    ...section(
      say('agreements'),
      row.agreements.map((ref) => paragraph([named(ref, voice)], { lead: bullet })),
    ),
    ...section(say('realises'), page.realises ? [paragraph([named(page.realises, voice)], { lead: bullet })] : []),
    ...section(
      say('realisedBy'),
      page.realisedBy.map((ref) => paragraph([named(ref, voice)], { lead: bullet })),
    ),
    ...section(
      say('figures'),
      page.figures.map((figure) => paragraph([figureOf(figure, voice)], { lead: bullet })),
    ),
    ...section(say('passages'), statementLines(page.statements, voice)),
    ...section(
      say('disagreements'),
      page.disputes.flatMap((dispute) => disagreement(dispute, voice)),
    ),
    ...section(
      say('sources'),
      page.sources.map((source) => sourceLine(source, voice)),
    ),
  ];
}

/** Events one after another, as a page's list. */
export function eventLines(events: readonly EventRow[], voice: Voice): Block[] {
  return events.flatMap((row) => [
    paragraph(joined([[dateOf(row, voice)], [named(row.ref, voice)], modalityOf(row, voice)]), {
      lead: { text: row.modality === 'occurred' ? '◆' : '◇', tone: 'mark' },
    }),
    paragraph([{ ...localized(eventTypes.label(row.type), voice), tone: 'faint' }, { text: '  ' }, ...supportMarks(row.support, voice)], {
      indent: 2,
    }),
  ]);
}

/** The events at a place. */
export function eventListDocument(title: Span, list: EventList, voice: Voice): Block[] {
  const rows = list.rows.length === 0 ? [paragraph([{ text: voice.say('noEvents'), tone: 'faint' }])] : eventLines(list.rows, voice);
  return [paragraph([title]), paragraph([{ text: voice.count(list.total, 'event'), tone: 'faint' }]), gap, ...rows];
}

const bullet: Span = { text: '◆', tone: 'mark' };

function partOf({ actor, role, onBehalfOf, capacity }: EventRow['parts'][number], voice: Voice): Span[] {
  return joined([
    [named(actor, voice)],
    [{ ...localized(eventRoles.label(role), voice), tone: 'faint' }],
    onBehalfOf ? [{ text: `${voice.say('onBehalfOf')} `, tone: 'faint' }, named(onBehalfOf, voice)] : [],
    capacity ? [{ text: `${voice.say('as')} `, tone: 'faint' }, ...listed([capacity], voice)] : [],
  ]);
}

function dateOf(row: EventRow, voice: Voice): Span {
  return row.date
    ? { text: dateInWords(row.date, voice.language), tone: 'strong', isolate: true }
    : { text: voice.say('undated'), tone: 'attention' };
}

function modalityOf(row: EventRow, voice: Voice): Span[] {
  return row.modality === 'occurred' ? [] : [{ ...localized(modalities.label(row.modality), voice), tone: 'attention' }];
}

function placeOf(row: EventRow, voice: Voice): Span[] {
  return row.place ? [named(row.place, voice)] : [];
}

function figureOf({ label, amount }: EventPage['figures'][number], voice: Voice): Span {
  return { text: `${localized(label, voice).text}: ${localized(amount, voice).text}`, isolate: true };
}
