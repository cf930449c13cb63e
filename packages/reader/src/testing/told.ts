import { Day, fuzzyDate } from '@mithaq/domain';
import type { WithAgreements } from '../annotated.ts';
import { findEvents } from '../events/find-events.ts';
import type { AgreementFound, DateFound, EventFound, Mention, Newcomer, Referent, Referred } from '../found.ts';
import { buildLexicon } from '../names/lexicon.ts';
import { placed } from '../text/placed.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';

const lexicon = buildLexicon([]);
const judged = { confidence: 'high', reason: { en: 'marked by hand' }, basis: 'test' } as const;
const actorKinds = { p: 'person', s: 'state', a: 'authority', f: 'armed-group' } as const;

interface Marks {
  readonly mentions: Mention[];
  readonly dates: DateFound[];
  readonly agreements: AgreementFound[];
}

/**
 * A text with names in braces: `{p:person} {s:state} {a:authority} {f:force} {l:place} {c:capital} {n:country} {o:office} {d 2021-03:date}
 * {g:agreement} {t:truce}`. A capital may be its state, too, and a country a place.
 */
export function marked(written: string): WithAgreements {
  const marks: Marks = { mentions: [], dates: [], agreements: [] };
  let text = '';
  let last = 0;
  for (const found of written.matchAll(/\{(\w)(?: ([^:}]*))?:([^}]*)\}/g)) {
    text += written.slice(last, found.index);
    last = found.index + found[0].length;
    const [, kind = '', value = '', exact = ''] = found;
    mark(marks, { kind, value, span: { start: text.length, end: text.length + exact.length, exact } });
    text += exact;
  }
  text += written.slice(last);
  const tokenized = tokenize(text);
  const { tokens } = tokenized;
  return {
    text: tokenized,
    sentences: sentencesOf(tokens),
    lexicon,
    published: Day.parse('2024-05-10'),
    mentions: placed(tokens, marks.mentions),
    dates: placed(tokens, marks.dates),
    agreements: placed(tokens, marks.agreements),
  };
}

function mark(
  { mentions, dates, agreements }: Marks,
  { kind, value, span }: { kind: string; value: string; span: { start: number; end: number; exact: string } },
) {
  if (kind === 'd') dates.push({ ...span, ...judged, kind: 'date', date: fuzzyDate(value) });
  else if (kind === 'g' || kind === 't') {
    const instrument = kind === 't' ? 'ceasefire' : 'agreement';
    const of = { key: value || 'g', instrument, names: [], participations: [], topics: [] } as const;
    agreements.push({ ...span, ...judged, kind: 'agreement', ...of });
  } else mentions.push({ ...span, ...judged, kind: 'mention', ...meanings(kind, span.exact) });
}

function meanings(kind: string, name: string): { readonly newcomer: Newcomer; readonly otherwise?: readonly Referent[] } {
  const state: Newcomer = { key: `state of ${name}`, kind: 'actor', actorKind: 'state', names: [] };
  const country: Newcomer = { ...state, names: [{ value: name, language: /^\p{Script=Latin}/u.test(name) ? 'en' : 'ar', kind: 'short' }] };
  if (kind === 'c') return { newcomer: newcomer('l', name), otherwise: [{ newcomer: state }] };
  if (kind === 'n') return { newcomer: country, otherwise: [{ newcomer: newcomer('l', name) }] };
  return { newcomer: newcomer(kind, name) };
}

function newcomer(kind: string, name: string): Newcomer {
  const actorKind = Object.entries(actorKinds).find(([letter]) => letter === kind)?.[1];
  if (actorKind !== undefined) return { key: name, kind: 'actor', actorKind, names: [] };
  return { key: name, kind: kind === 'l' ? 'place' : 'office', names: [] };
}

const words = ({ exact }: Referred) => exact;

function line({ type, modality, exact, participations, date, place, agreements, attributedTo }: EventFound): string {
  const actors = participations.map(({ role, actor }) => `${role} ${words(actor)}`).join(', ');
  const rest = [date?.date.edtf, place && `in ${words(place)}`, agreements.length > 0 && `of ${agreements.join(' ')}`];
  return [`${type} ${modality} ${exact}`, actors, ...rest, attributedTo && `says ${words(attributedTo)}`].filter(Boolean).join('; ');
}

/** What a text with names in braces tells, an event a line. */
export const told = (written: string) => findEvents(marked(written)).map(line);
