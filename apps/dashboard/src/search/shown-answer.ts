import 'server-only';
import type { SearchAnswer, SearchHit } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { directionOf } from '../i18n/routing.ts';
import { languageOfWords } from '../voice/language-of-words.ts';
import { hitAddress } from './hit-address.ts';
import { matchesWithin, passageWindow } from './passage-window.ts';
import { phraseOf } from './phrase.ts';
import type { ShownAnswer, ShownGroup, ShownHit, ShownQuote } from './shown.ts';
import type { Telling } from './telling.ts';

/** An answer as a reader is shown it. */
export function shownAnswer(answer: SearchAnswer, telling: Telling): ShownAnswer {
  const total = answer.groups.reduce((sum, group) => sum + group.total, 0);
  return {
    words: answer.query,
    groups: answer.groups.map((group) => shownGroup(group, telling)),
    found: telling.t('found', { count: total }),
    partial: answer.partial === true,
  };
}

function shownGroup({ kind, total, totalIsCapped, hits, next }: SearchAnswer['groups'][number], telling: Telling): ShownGroup {
  return {
    kind,
    label: telling.t(`kinds.${kind}`),
    count: totalIsCapped ? telling.t('about', { count: total }) : telling.t('exactly', { count: total }),
    total,
    hits: hits.map((hit) => shownHit(hit, telling)),
    ...(next === undefined ? {} : { next }),
  };
}

function shownHit(hit: SearchHit, telling: Telling): ShownHit {
  const address = hitAddress(hit);
  const base = { key: hit.key, kind: hit.kind, ...(address === undefined ? {} : { href: telling.address(address) }) };
  return { ...base, ...(hit.passage ? passageWords(hit, hit.passage.source, telling) : recordWords(hit, telling)) };
}

type Words = Pick<ShownHit, 'title' | 'matched' | 'under' | 'quote'>;

/** A passage: its words around what matched, and who says them: the publisher, else how the source is called. */
function passageWords({ matched }: SearchHit, source: NonNullable<SearchHit['passage']>['source'], telling: Telling): Words {
  return { title: telling.words(source.publisher ?? source.label), quote: shownQuote(matched, telling), under: [] };
}

/** A source's words as they are quoted in passing: a window of them. */
export function shownQuote({ text, language, ranges }: SearchHit['matched'], { locale }: Telling): ShownQuote {
  const window = passageWindow(text, ranges);
  const words = text.slice(window.start, window.end);
  const own = languageOfWords(words, language);
  return {
    words: phraseOf({ text: words, language: own, ranges: matchesWithin(ranges, window) }, locale),
    language: own,
    direction: directionOf(own),
    cutBefore: window.cutBefore,
    cutAfter: window.cutAfter,
  };
}

/** A record under its caption in the reader's language; what matched beside it, where that is another text. */
function recordWords({ label, matched, parent, topic }: SearchHit, telling: Telling): Words {
  const same = pickText(label, telling.locale).text === matched.text;
  const found = phraseOf(matched, telling.locale);
  return {
    title: same ? found : telling.words(label),
    ...(same ? {} : { matched: found }),
    under: [
      ...(parent ? [telling.words(parent.label)] : []),
      ...(topic === undefined ? [] : [phraseOf({ text: topic, language: 'und-Latn' }, telling.locale)]),
    ],
  };
}
