import type { ImportResult } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { named, quoted, type Voice } from '../words/voice.ts';
import { type Block, joined, paragraph } from './block.ts';

/** What importing one file did, citations and all. */
export function importDocument(file: string, result: ImportResult, voice: Voice): Block[] {
  const { citations, source } = result;
  const { say } = voice;
  const exact: Span[] =
    citations.checked === 0
      ? []
      : [
          { text: `${voice.count(citations.checked, 'citation')} · ` },
          { text: `${citations.exact} ${say('exact')}`, tone: citations.exact === citations.checked ? 'strong' : 'attention' },
        ];
  const suggestions: Span[] = result.suggestionCount === 0 ? [] : [{ text: voice.count(result.suggestionCount, 'suggestion') }];
  const { suggestionsLeftOut } = result;
  const leftOut: Span[] = suggestionsLeftOut === undefined ? [] : [{ text: `${suggestionsLeftOut} ${say('leftOut')}`, tone: 'attention' }];
  return [
    paragraph([{ text: file, tone: 'strong', isolate: true }, ': ', say(result.outcome)], { lead: { text: '◆', tone: 'mark' } }),
    paragraph(joined([[named(source, voice)], [{ text: source.slug, tone: 'faint', isolate: true }]]), { indent: 2 }),
    ...linesOf(joined([exact, suggestions, leftOut])),
    ...citations.mismatches.flatMap((mismatch) => mismatchLines(mismatch, source.language, voice)),
  ];
}

function linesOf(spans: readonly Span[]): Block[] {
  return spans.length === 0 ? [] : [paragraph(spans, { indent: 2 })];
}

function mismatchLines(mismatch: ImportResult['citations']['mismatches'][number], language: string, voice: Voice): Block[] {
  const { say } = voice;
  const words = (label: 'expected' | 'found', text: string): Block =>
    paragraph([{ text: `${say(label)}: `, tone: 'faint' }, quoted(text, language)], { indent: 4 });
  return [
    paragraph(joined([[named(mismatch.subject, voice)], [{ text: say('mismatch'), tone: 'attention' }]]), {
      indent: 2,
      lead: { text: '≠', tone: 'rival' },
    }),
    words('expected', mismatch.expected),
    words('found', mismatch.found),
  ];
}
