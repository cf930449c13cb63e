import { agreementRoles, fields, forces, instruments, lineages, natures, statuses, textAvailabilities } from '@mithaq/domain';
import type { AgreementPage, AgreementRow } from '../register/views.ts';
import type { Span } from '../text/line.ts';
import { dateInWords, dayInWords } from '../words/dates.ts';
import { directionOf, listed, localized, named, quoted, type Voice } from '../words/voice.ts';
import { type Block, gap, joined, paragraph, section } from './block.ts';
import { eventLines } from './event.ts';
import { disagreement, notes, passages, sourceLine, statementLines, supportMarks } from './evidence.ts';
import { heading } from './heading.ts';

type Clause = AgreementPage['clauses'][number];

/** An agreement's page: who agreed what with whom, in whose name, whether it holds, and which sentence says so. */
export function agreementDocument(page: AgreementPage, voice: Voice): Block[] {
  const { say } = voice;
  const facts: Span[][] = [
    [localized(instruments.label(page.instrument), voice)],
    [localized(natures.label(page.nature), voice)],
    page.fields.map((field, index) => ({ text: (index > 0 ? comma(voice) : '') + localized(fields.label(field), voice).text })),
    [{ ...localized(textAvailabilities.label(page.textAvailability), voice), tone: 'faint' }],
  ];
  return [
    ...heading(page.ref, facts, voice),
    ...section(say('status'), statusLines(page.status, voice)),
    ...section(
      say('names'),
      page.names.flatMap((name) => nameLines(name, voice)),
    ),
    ...section(
      say('parties'),
      page.parts.flatMap((part) => partLines(part, voice)),
    ),
    ...section(say('clauses'), clauseLines(page.clauses, voice)),
    ...section(say('events'), eventLines(page.events, voice)),
    ...section(
      say('lineage'),
      page.lineage.map((tie) => lineageLine(tie, voice)),
    ),
    ...section(
      say('disagreements'),
      page.disputes.flatMap((dispute) => disagreement(dispute, voice)),
    ),
    ...section(say('otherStatements'), statementLines(page.statements, voice)),
    ...section(
      say('sources'),
      page.sources.map((source) => sourceLine(source, voice)),
    ),
  ];
}

/** One agreement in a list: what it is called, when and where it stands, and between whom. */
export function agreementLines(row: AgreementRow, voice: Voice): Block[] {
  const [likeliest] = row.status.values;
  const counts = [voice.count(row.clauseCount, 'clause'), voice.count(row.sourceCount, 'source')];
  const disputes: Span[] = row.disputeCount === 0 ? [] : [{ text: voice.count(row.disputeCount, 'disagreement'), tone: 'rival' }];
  return [
    paragraph([named(row.ref, voice, 'strong')], { lead: { text: '◆', tone: 'mark' } }),
    paragraph(
      joined([
        row.date ? [{ text: dateInWords(row.date, voice.language), isolate: true }] : [],
        likeliest ? [localized(statuses.label(likeliest.status), voice)] : [],
        ...counts.map((text): Span[] => [{ text, tone: 'faint' }]),
        disputes,
      ]),
      { indent: 2 },
    ),
    paragraph(listed(row.parties, voice, 'faint'), { indent: 2 }),
    paragraph([{ text: row.ref.slug, tone: 'faint', isolate: true }], { indent: 2 }),
  ];
}

function statusLines({ asOf, values, doubts }: AgreementPage['status'], voice: Voice): Block[] {
  const { say } = voice;
  const day: Span = { text: `${say('statusAsOf')} ${dayInWords(asOf, voice.language)}: `, tone: 'faint' };
  const lines = values.flatMap((value, index) => {
    const since: Span[] = value.since
      ? [
          { text: ` ${say('since')} `, tone: 'faint' },
          { text: dateInWords(value.since, voice.language, 'noun'), isolate: true },
        ]
      : [];
    const status: Span = { ...localized(statuses.label(value.status), voice), tone: index === 0 ? 'strong' : 'attention' };
    const before = index === 0 ? day : { text: `${say('orPerhaps')} `, tone: 'faint' as const };
    const reasons = value.because.length === 0 ? [{ text: say('nothingRead'), tone: 'faint' as const }] : listed(value.because, voice);
    return [paragraph([before, status, ...since]), paragraph([{ text: `${say('because')}: `, tone: 'faint' }, ...reasons], { indent: 2 })];
  });
  const doubtWords = { date: say('doubtDate'), undated: say('doubtUndated'), modality: say('doubtModality') };
  return [
    ...lines,
    ...doubts.map((doubt) =>
      paragraph([{ text: `${doubtWords[doubt.reason]}: `, tone: 'attention' }, named(doubt.event, voice)], { indent: 2 }),
    ),
  ];
}

function nameLines({ name, statements }: AgreementPage['names'][number], voice: Voice): Block[] {
  const words = name.kind === 'gloss' ? [{ text: name.value, isolate: true }, ...glossNote(voice)] : [quoted(name.value, name.language)];
  const direction = name.kind === 'gloss' ? voice.direction : directionOf(name.language);
  return [paragraph(words, { direction, lead: { text: '◆', tone: 'mark' } }), ...passages(statements, voice, 2)];
}

function glossNote(voice: Voice): Span[] {
  return [{ text: ` · ${voice.say('gloss')}`, tone: 'faint' }];
}

function partLines(part: AgreementPage['parts'][number], voice: Voice): Block[] {
  const { say } = voice;
  const words = joined([
    [named(part.actor, voice, 'strong')],
    [localized(agreementRoles.label(part.role), voice)],
    part.onBehalfOf ? [{ text: `${say('onBehalfOf')} `, tone: 'faint' }, named(part.onBehalfOf, voice)] : [],
    part.capacity ? [{ text: `${say('as')} `, tone: 'faint' }, named(part.capacity, voice)] : [],
  ]);
  return [
    paragraph(words, { lead: { text: '◆', tone: 'mark' } }),
    ...marksLine(supportMarks(part.support, voice), 2),
    ...notes(part.statements, voice, 2),
    ...passages(part.statements, voice, 2),
  ];
}

function clauseLines(clauses: readonly Clause[], voice: Voice): Block[] {
  if (clauses.length === 0) return [paragraph([{ text: voice.say('noClauses'), tone: 'faint' }])];
  return clauses.flatMap((clause, index) => [...(index > 0 ? [gap] : []), ...oneClause(clause, voice)]);
}

function oneClause(clause: Clause, voice: Voice): Block[] {
  const { say } = voice;
  const terms = joined([
    clause.topics.map((topic, index) => ({ text: (index > 0 ? comma(voice) : '') + localized(topic.label, voice).text, tone: 'faint' })),
    clause.force ? [localized(forces.label(clause.force), voice, 'faint')] : [],
    clause.obligated.length > 0 ? [{ text: `${say('owedBy')}: `, tone: 'faint' }, ...listed(clause.obligated, voice)] : [],
    clause.beneficiaries.length > 0 ? [{ text: `${say('owedTo')}: `, tone: 'faint' }, ...listed(clause.beneficiaries, voice)] : [],
    clause.deadline
      ? [
          { text: `${say('deadline')} `, tone: 'faint' },
          { text: dateInWords(clause.deadline, voice.language, 'noun'), isolate: true },
        ]
      : [],
  ]);
  return [
    paragraph([named(clause.ref, voice, 'strong')], {
      lead: { text: clause.number ?? String(clause.ordinal), tone: 'mark' },
      leadWidth: 4,
    }),
    ...(clause.text ? [paragraph([localized(clause.text, voice)], { indent: 4 })] : []),
    ...(terms.length > 0 ? [paragraph(terms, { indent: 4 })] : []),
    ...marksLine(supportMarks(clause.support, voice), 4),
    ...notes(clause.statements, voice, 4),
    ...passages(clause.statements, voice, 4),
  ];
}

function lineageLine({ relation, agreement, incoming }: AgreementPage['lineage'][number], voice: Voice): Block {
  const how = localized(lineages.label(relation), voice, 'faint');
  const words = incoming
    ? [named(agreement, voice), { text: ' ' }, how, { text: ` ${voice.say('incoming')}`, tone: 'faint' as const }]
    : [how, { text: ' ' }, named(agreement, voice)];
  return paragraph(words, { lead: { text: '◆', tone: 'mark' } });
}

function marksLine(marks: readonly Span[], indent: number): Block[] {
  return marks.length === 0 ? [] : [paragraph(marks, { indent })];
}

function comma(voice: Voice): string {
  return voice.language === 'ar' ? '، ' : ', ';
}
