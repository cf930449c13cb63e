import { describeKind } from '@mithaq/domain';
import type { SearchAnswer, SearchHit } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { directionOf, localized, named, type Voice } from '../words/voice.ts';
import { type Block, gap, joined, paragraph } from './block.ts';

type Group = SearchAnswer['groups'][number];

/** Everything that was found, group by group. */
export function searchDocument(answer: SearchAnswer, voice: Voice): Block[] {
  if (answer.groups.length === 0) return nothingFound(answer.query, voice);
  return answer.groups.flatMap((group, index) => [
    ...(index > 0 ? [gap] : []),
    groupTitle(group, voice),
    ...group.hits.flatMap((hit) => [...hitLines(hit, voice, false), ...keyLine(hit)]),
  ]);
}

export function nothingFound(query: string, voice: Voice): Block[] {
  return [
    paragraph([
      `${voice.say('nothingFound')} `,
      { text: voice.language === 'ar' ? `«${query}»` : `“${query}”`, isolate: true, tone: 'strong' },
    ]),
    paragraph([{ text: voice.say('nothingFoundHint'), tone: 'faint' }]),
  ];
}

/** A group by its name and how many there are of it. */
export function groupTitle(group: Group, voice: Voice): Block {
  const shown = group.hits.length;
  const number = shown < group.total ? `${shown} ${voice.say('of')} ${group.total}` : String(group.total);
  return { kind: 'section', title: `${groupName(group.kind, voice)} · ${number}` };
}

/** One hit: its caption, and the words that matched where those are other words. */
export function hitLines(hit: SearchHit, voice: Voice, chosen: boolean): Block[] {
  const caption = localized(hit.label, voice, chosen ? 'chosen' : 'plain');
  const lead: Span = chosen ? { text: '◆', tone: 'strong' } : { text: '◇', tone: 'faint' };
  if (hit.passage) {
    const origin = [{ text: `${voice.say('in')} `, tone: 'faint' as const }, named(hit.passage.source, voice, 'faint')];
    return [paragraph(passageWords(hit, chosen), { lead, direction: directionOf(hit.matched.language) }), paragraph(origin, { indent: 2 })];
  }
  const within: Span[] = hit.parent ? [named(hit.parent, voice, 'faint')] : [];
  const other = hit.matched.text === caption.text || hit.matched.text === '' ? [] : together(highlighted(hit.matched));
  const first = hit.matched.text === caption.text && !chosen ? together(highlighted(hit.matched)) : [caption];
  return [paragraph(joined([first, other, within]), { lead })];
}

/** The key to ask for the hit by on the command line, where it has one. */
function keyLine(hit: SearchHit): Block[] {
  const slug = hit.passage?.source.slug ?? hit.ref?.slug ?? hit.topic;
  return slug === undefined ? [] : [paragraph([{ text: slug, tone: 'faint', isolate: true }], { indent: 2 })];
}

function passageWords(hit: SearchHit, chosen: boolean): Span[] {
  const [open, close] = directionOf(hit.matched.language) === 'rtl' ? ['«', '»'] : ['“', '”'];
  const words = highlighted(hit.matched);
  const spans: Span[] = [{ text: open }, ...words, { text: close }];
  return chosen ? spans.map((span) => ({ ...span, tone: span.tone === 'match' ? 'match' : 'chosen' })) : spans;
}

/** Keeps spans apart from what stands around them, as one text. */
function together(spans: readonly Span[]): Span[] {
  const last = spans.length - 1;
  return spans.map((span, index) => ({ ...span, isolate: last === 0 || (index === 0 ? 'start' : index === last && 'end') }));
}

function highlighted({ text, ranges }: SearchHit['matched']): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at || end > text.length) continue;
    if (start > at) spans.push({ text: text.slice(at, start) });
    spans.push({ text: text.slice(start, end), tone: 'match' });
    at = end;
  }
  return at < text.length ? [...spans, { text: text.slice(at) }] : spans;
}

function groupName(kind: Group['kind'], voice: Voice): string {
  if (kind === 'topic') return voice.say('topics');
  if (kind === 'passage') return voice.say('passages');
  return localized(describeKind(kind).label.many, voice).text;
}
