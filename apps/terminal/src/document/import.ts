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
    ...linesOf(joined([readAs(result, voice), exact, suggestions, leftOut])),
    ...linesOf(kinIn(result, voice)),
    ...linesOf(orphanedIn(result, voice)),
    ...linesOf(missingIn(result, voice)),
    ...linesOf(inferredIn(result, voice)),
    ...citations.mismatches.flatMap((mismatch) => mismatchLines(mismatch, source.language, voice)),
  ];
}

/** The same in one line, for a file among many. Where a citation stands that does not match, its source's page tells. */
export function importLine(file: string, result: ImportResult, voice: Voice): Block {
  const { source, citations, suggestionCount } = result;
  const { say } = voice;
  const mismatches = citations.mismatches.length;
  const suggestions: Span[] = suggestionCount === 0 ? [] : [{ text: voice.count(suggestionCount, 'suggestion') }];
  const mismatched: Span[] =
    mismatches === 0 ? [] : [{ text: `${voice.count(mismatches, 'citation')} ${say('mismatched')}`, tone: 'attention' }];
  const parts = [
    [{ text: file, tone: 'strong' as const, isolate: true }, { text: `: ${say(result.outcome)}` }],
    [named(source, voice)],
    [{ text: source.slug, tone: 'faint' as const, isolate: true }],
    suggestions,
    ...[kinIn(result, voice), mismatched, orphanedIn(result, voice), missingIn(result, voice), inferredIn(result, voice)],
  ];
  return paragraph(joined(parts), { lead: { text: '◆', tone: 'mark' } });
}

/** Another source with much the same text, how much of it, and whether the two were linked. */
function kinIn({ kin }: ImportResult, voice: Voice): Span[] {
  if (kin === undefined) return [];
  const { say } = voice;
  return [
    { text: `${say(kin.linked ? 'copyOf' : 'muchLike')} ` },
    named(kin.source, voice),
    { text: ' ' },
    { text: `(${Math.floor(kin.shared * 100)}% ${say('sameWords')})`, tone: 'faint', isolate: true },
  ];
}

/** The format that was recognised and its encoding; of a plain text in UTF-8 nothing, as nothing was done to it. */
function readAs({ outcome, file: { format, encoding, pages } }: ImportResult, voice: Voice): Span[] {
  if (outcome === 'known' || (format === 'text' && encoding === 'utf-8')) return [];
  const parts = [format.toUpperCase(), ...(encoding === undefined ? [] : [encoding.toUpperCase()])].join(' ');
  return [{ text: parts, isolate: true }, ...(pages === undefined ? [] : [{ text: ` · ${voice.count(pages, 'page')}` }])];
}

function orphanedIn({ orphaned = 0 }: ImportResult, voice: Voice): Span[] {
  return orphaned === 0 ? [] : [{ text: `${voice.count(orphaned, 'citation')} ${voice.say('orphaned')}`, tone: 'attention' }];
}

/** What an editor is asked of a new source. */
function missingIn({ outcome, missing }: ImportResult, { say, language }: Voice): Span[] {
  if (outcome !== 'created' || missing.length === 0) return [];
  const words = missing.map((what) => say(`missing.${what}`)).join(language === 'ar' ? '، ' : ', ');
  return [{ text: `${say('missing')}: ${words}`, tone: 'faint' }];
}

/** What the file did not say outright. */
function inferredIn({ outcome, file: { found } }: ImportResult, { say }: Voice): Span[] {
  const inferred = outcome === 'created' ? found.filter((one) => one.inferred) : [];
  if (inferred.length === 0) return [];
  return [
    { text: `${say('inferredFrom')}: `, tone: 'faint' },
    { text: inferred.map(({ value }) => value).join(' · '), isolate: true },
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
