import { standings } from '@mithaq/domain';
import type { CitationView, DisputeView, SourceRef, StatementView, SupportView } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { directionOfWords, localized, named, quoted, type Voice } from '../words/voice.ts';
import { type Block, joined, paragraph } from './block.ts';

/**
 * Marks for how well something is backed: filled for each independent publisher, hollow for a copy or a publisher whom nobody
 * names; always with words.
 */
export function supportMarks(support: SupportView, voice: Voice): Span[] {
  if (support.sources === 0) return [];
  const hollow = Math.max(0, support.sources - support.independent);
  const speaker = support.oneSpeaker ? [{ text: voice.say('oneSpeaker'), tone: 'attention' as const }] : [];
  const words = [
    [{ text: voice.count(support.sources, 'source'), tone: 'faint' as const }],
    [{ text: voice.count(support.independent, 'publisher'), tone: 'faint' as const }],
    speaker,
  ];
  const tone = support.independent <= 1 ? 'attention' : 'mark';
  return [{ text: '◆'.repeat(support.independent) + '◇'.repeat(hollow), tone }, { text: ' ' }, ...joined(words)];
}

/** Each passage once: its words, then who printed them and who is quoted. */
export function passages(statements: readonly StatementView[], voice: Voice, indent: number): Block[] {
  const citations = statements.flatMap((statement) => statement.citations);
  const distinct = citations.filter((citation, index) => citations.findIndex((other) => isSamePassage(other, citation)) === index);
  return distinct.flatMap((citation) => passage(citation, voice, indent));
}

/** The public notes on statements that nothing else of a page tells, each once. Those on disputed ones stand with their readings. */
export function notes(statements: readonly StatementView[], voice: Voice, indent: number): Block[] {
  const told = statements
    .filter(({ standing }) => standing === 'accepted')
    .flatMap(({ note }) => (note ? [localized(note, voice, 'faint')] : []));
  const distinct = told.filter(({ text }, index) => told.findIndex((other) => other.text === text) === index);
  return distinct.map((note) => paragraph([note], { indent }));
}

/** What sources differ on: each reading with its letter, its words and its sources. */
export function disagreement(dispute: DisputeView, voice: Voice): Block[] {
  const head = paragraph(joined([[localized(dispute.propertyLabel, voice, 'strong')], [named(dispute.subject, voice, 'faint')]]), {
    lead: { text: '≠', tone: 'rival' },
  });
  const readings = dispute.readings.flatMap((reading, index) => [
    paragraph([localized(reading.display, voice, index === 0 ? 'strong' : 'rival')], {
      indent: 2,
      lead: { text: letter(index, voice), tone: index === 0 ? 'strong' : 'rival' },
    }),
    ...passages(reading.statements, voice, 4),
  ]);
  const note = dispute.note ? [paragraph([localized(dispute.note, voice, 'faint')], { indent: 2 })] : [];
  return [head, ...readings, ...note];
}

/** A source by its caption, its publisher, and what has to be known of it. */
export function sourceLine(source: SourceRef, voice: Voice): Block {
  const facts: Span[][] = [
    [named(source, voice)],
    [publisherOf(source, voice)],
    source.sample ? [{ text: voice.say('sample'), tone: 'attention' }] : [],
    source.attached ? [] : [{ text: voice.say('textAbsent'), tone: 'faint' }],
    [{ text: source.slug, tone: 'faint', isolate: true }],
  ];
  return paragraph(joined(facts), { lead: { text: source.publisher ? '◆' : '◇', tone: 'mark' } });
}

/** Statements by what they are about and what they say, each with its passages; one that does not simply stand says so. */
export function statementLines(statements: readonly StatementView[], voice: Voice): Block[] {
  return statements.flatMap((statement) => {
    const about = [localized(statement.propertyLabel, voice, 'faint')];
    return [
      paragraph(joined([about, [localized(statement.display, voice)], standingOf(statement, voice)]), {
        lead: { text: '◆', tone: 'mark' },
      }),
      ...notes([statement], voice, 2),
      ...passages([statement], voice, 2),
    ];
  });
}

/** Where a statement does not simply stand: disputed, rejected, to be worked on; and its note. */
function standingOf(statement: StatementView, voice: Voice): Span[] {
  if (statement.standing === 'accepted') return [];
  const note: Span[] = statement.note ? [{ text: ': ', tone: 'faint' }, localized(statement.note, voice, 'faint')] : [];
  return [localized(standings.label(statement.standing), voice, 'rival'), ...note];
}

function passage(citation: CitationView, voice: Voice, indent: number): Block[] {
  const { source } = citation;
  const origin = joined([
    [named(source, voice, 'faint')],
    [publisherOf(source, voice)],
    citation.attributedTo ? [{ text: `${voice.say('quoting')} `, tone: 'faint' }, named(citation.attributedTo, voice, 'faint')] : [],
    citation.check === 'mismatch' ? [{ text: voice.say('mismatch'), tone: 'attention' }] : [],
  ]);
  const lead: Span = { text: '┆', tone: 'faint' };
  return [
    paragraph([quoted(citation.exact, source.language)], { indent, lead, direction: directionOfWords(citation.exact, source.language) }),
    paragraph(origin, { indent, lead: { text: source.publisher ? '◆' : '◇', tone: 'faint' } }),
  ];
}

function publisherOf(source: SourceRef, voice: Voice): Span {
  return source.publisher ? localized(source.publisher, voice, 'faint') : { text: voice.say('publisherUnnamed'), tone: 'faint' };
}

function isSamePassage(one: CitationView, other: CitationView): boolean {
  return one.source.id === other.source.id && one.start === other.start && one.end === other.end;
}

function letter(index: number, voice: Voice): string {
  const letters = voice.language === 'ar' ? 'أبجدهوزحطي' : 'ABCDEFGHIJ';
  return letters.charAt(index) || String(index + 1);
}
