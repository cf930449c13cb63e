import type { AgreementList, RegisterSummary, TopicList } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import type { PhraseKey } from '../words/phrases.ts';
import { localized, named, type Voice } from '../words/voice.ts';
import { agreementLines } from './agreement.ts';
import { type Block, gap, joined, paragraph, section } from './block.ts';

/** Agreements one after another. `title` says which ones where it is not all of them. */
export function agreementListDocument(list: AgreementList, voice: Voice, title?: Span): Block[] {
  if (list.rows.length === 0) return [...titleLine(title), paragraph([{ text: voice.say('noAgreements'), tone: 'faint' }])];
  const more = list.next === undefined ? [] : [gap, paragraph([{ text: voice.say('more'), tone: 'faint' }])];
  return [
    ...titleLine(title),
    paragraph([{ text: voice.count(list.total, 'agreement'), tone: 'faint' }]),
    ...list.rows.flatMap((row) => [gap, ...agreementLines(row, voice)]),
    ...more,
  ];
}

/** The taxonomy, group by group, with what the register holds on each topic. */
export function topicsDocument(topics: TopicList, voice: Voice): Block[] {
  const groups = [...new Set(topics.map((entry) => entry.topic.group.code))];
  return groups.flatMap((code, index) => {
    const within = topics.filter((entry) => entry.topic.group.code === code && entry.topic.code !== code);
    const own = topics.find((entry) => entry.topic.group.code === code);
    const title = own ? localized(own.topic.group.label, voice).text : code;
    return [...(index > 0 ? [gap] : []), { kind: 'section' as const, title }, ...within.map((entry) => topicLine(entry, voice))];
  });
}

/** The register at a glance, and where it answers. */
export function summaryDocument(summary: RegisterSummary, url: string, voice: Voice): Block[] {
  const { say } = voice;
  const { counts } = summary;
  // What waits to be judged is told to editors alone.
  const waiting = summary.waitingSources === undefined ? [] : [`${summary.waitingSources} ${say('waiting')}`];
  const rows: string[] = [
    voice.count(counts.agreements, 'agreement'),
    voice.count(counts.clauses, 'clause'),
    voice.count(counts.actors, 'actor'),
    voice.count(counts.events, 'event'),
    voice.count(counts.statements, 'statement'),
    voice.count(counts.passages, 'passage'),
    [voice.count(counts.sources, 'source'), `${summary.attachedSources} ${say('textsAttached')}`, ...waiting].join(' · '),
    voice.count(summary.disputes, 'disagreement'),
    ...(summary.openSuggestions === undefined ? [] : [voice.count(summary.openSuggestions, 'suggestion')]),
  ];
  return [
    paragraph([
      { text: `${say('running')}: `, tone: 'strong' },
      { text: url, isolate: true },
    ]),
    gap,
    ...rows.map((text) => paragraph([text], { lead: { text: '◆', tone: 'mark' } })),
    ...section(
      say('recent'),
      summary.recent.map((change) => changeLine(change, voice)),
    ),
  ];
}

const deeds: Record<RegisterSummary['recent'][number]['what'], PhraseKey> = {
  'record-saved': 'recordSaved',
  'record-withdrawn': 'recordWithdrawn',
  'source-attached': 'sourceAttached',
  'source-created': 'sourceCreated',
  'suggestion-judged': 'suggestionJudged',
  'draft-saved': 'draftSaved',
  'draft-discarded': 'draftDiscarded',
  'draft-submitted': 'draftSubmitted',
  'draft-returned': 'draftReturned',
  'pair-judged': 'pairJudged',
  'source-read': 'sourceRead',
  'source-assigned': 'sourceAssigned',
  'comment-added': 'commentAdded',
  'comment-changed': 'commentChanged',
  'source-put-aside': 'sourcePutAside',
};

function changeLine(change: RegisterSummary['recent'][number], voice: Voice): Block {
  const by: Span[] =
    change.by === undefined
      ? []
      : [
          { text: `${voice.say('by')} `, tone: 'faint' },
          { text: change.by, isolate: true },
        ];
  const parts: Span[][] = [
    [{ text: change.at.slice(0, 16).replace('T', ' '), tone: 'faint', isolate: true }],
    [named(change.subject, voice)],
    [{ text: voice.say(deeds[change.what]), tone: 'faint' }],
    by,
  ];
  return paragraph(joined(parts));
}

function topicLine({ topic, clauseCount, agreementCount }: TopicList[number], voice: Voice): Block {
  const counts = clauseCount === 0 ? [] : [voice.count(clauseCount, 'clause'), voice.count(agreementCount, 'agreement')];
  const parts: Span[][] = [
    [localized(topic.label, voice, clauseCount > 0 ? 'strong' : 'plain')],
    ...counts.map((text): Span[] => [{ text, tone: 'faint' }]),
    [{ text: topic.code, tone: 'faint', isolate: true }],
  ];
  return paragraph(joined(parts), { lead: { text: clauseCount > 0 ? '◆' : '◇', tone: 'mark' } });
}

function titleLine(title: Span | undefined): Block[] {
  return title ? [paragraph([{ ...title, tone: 'title' }])] : [];
}
