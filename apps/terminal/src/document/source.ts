import { rights, sourceTypes } from '@mithaq/domain';
import type { SourcePage } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { dateInWords } from '../words/dates.ts';
import { directionOf, directionOfWords, localized, named, quoted, type Voice } from '../words/voice.ts';
import { type Block, joined, paragraph, section } from './block.ts';
import { heading } from './heading.ts';
import { suggestionLines } from './suggestion.ts';

/** A source's page: what it is, and each of its passages with what rests on it. The running text is left to the dashboard. */
export function sourceDocument(page: SourcePage, voice: Voice): Block[] {
  const { row } = page;
  const { ref } = row;
  return [
    ...heading(ref, factsOf(page, voice), voice),
    ...(row.title ? [paragraph([quoted(row.title.value, row.title.language)], { direction: directionOf(row.title.language) })] : []),
    ...(page.url === undefined ? [] : [paragraph([{ text: page.url, tone: 'faint', isolate: true }])]),
    paragraph(countsOf(page, voice)),
    ...section(
      voice.say('passages'),
      page.passages.flatMap((passage) => passageLines(passage, ref.language, voice)),
    ),
    ...section(
      voice.say('suggestions'),
      page.suggestions.flatMap((suggestion) => suggestionLines(suggestion, ref.language, voice)),
    ),
  ];
}

function factsOf(page: SourcePage, voice: Voice): Span[][] {
  const { row } = page;
  const { say } = voice;
  return [
    [localized(sourceTypes.label(row.type), voice)],
    [row.ref.publisher ? localized(row.ref.publisher, voice) : { text: say('publisherUnnamed'), tone: 'attention' }],
    page.author === undefined ? [] : [{ text: page.author, isolate: true }],
    row.published ? publishedOf(row.published, row.publishedInferred, voice) : [],
    page.derivedFrom.length === 0
      ? []
      : [{ text: `${say('derivedFrom')} `, tone: 'faint' }, ...page.derivedFrom.map((origin) => localized(origin, voice))],
    [localized(rights.label(page.rights), voice, 'faint')],
    row.ref.sample ? [{ text: say('sample'), tone: 'attention' }] : [],
  ];
}

function publishedOf(date: NonNullable<SourcePage['row']['published']>, inferred: boolean, voice: Voice): Span[] {
  const note: Span[] = inferred ? [{ text: ` (${voice.say('inferred')})`, tone: 'attention' }] : [];
  return [{ text: `${voice.say('published')} `, tone: 'faint' }, { text: dateInWords(date, voice.language), isolate: true }, ...note];
}

function countsOf({ row }: SourcePage, voice: Voice): Span[] {
  const counts: Span[][] = [
    [{ text: voice.count(row.length, 'character'), tone: 'faint' }],
    [{ text: voice.count(row.passageCount, 'passage'), tone: 'faint' }],
    row.openSuggestionCount > 0 ? [{ text: voice.count(row.openSuggestionCount, 'suggestion'), tone: 'attention' }] : [],
    row.ref.attached ? [] : [{ text: voice.say('textAbsent'), tone: 'faint' }],
  ];
  return joined(counts);
}

function passageLines(passage: SourcePage['passages'][number], language: string, voice: Voice): Block[] {
  const { say } = voice;
  const speaker: Span[] = passage.attributedTo
    ? [{ text: `${say('quoting')} `, tone: 'faint' }, named(passage.attributedTo, voice, 'faint')]
    : [];
  const mismatch: Span[] = passage.check === 'mismatch' ? [{ text: say('mismatch'), tone: 'attention' }] : [];
  const notes = joined([speaker, mismatch]);
  return [
    paragraph([quoted(passage.exact, language)], {
      direction: directionOfWords(passage.exact, language),
      lead: { text: '┆', tone: 'faint' },
    }),
    ...(notes.length > 0 ? [paragraph(notes, { indent: 2 })] : []),
    ...passage.backs.map(({ subject, propertyLabel }) =>
      paragraph(joined([[localized(propertyLabel, voice, 'faint')], [named(subject, voice)]]), {
        indent: 2,
        lead: { text: '◆', tone: 'mark' },
      }),
    ),
  ];
}
