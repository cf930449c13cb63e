import type { ActorPage, AgreementPage, EventPage, RegisterSummary, SourcePage } from '@mithaq/client';
import { type ActorKind, instruments, type SourceType } from '@mithaq/domain';
import { messagesOf } from '../../i18n/messages.ts';
import { said } from '../said.ts';
import { type Around, breadcrumbs, certain, idOf, mentioned, pageAt, sourcesOf, type Thing } from './schema-org.ts';

/** An agreement: schema.org has legislation, which takes in what binds. In force only where that is the one thing its status may be. */
export function agreementThings(
  { ref, names, instrument, parts, status, events, sources }: AgreementPage,
  around: Around,
): readonly Thing[] {
  const path = `/agreements/${ref.slug}`;
  const name = said(ref.label, around.locale);
  const isInForce = status.values.length === 1 && status.values[0]?.status === 'in-force';
  const signature = events.find(({ type, modality }) => type === 'signature' && modality === 'occurred');
  return [
    {
      '@type': 'Legislation',
      '@id': idOf(ref.id, around),
      url: pageAt(path, around),
      name,
      alternateName: names.map(({ name: { value, language } }) => ({ '@value': value, '@language': language })),
      legislationType: said(instruments.label(instrument), around.locale),
      legislationDate: certain(signature?.date),
      legislationLegalForce: isInForce ? 'https://schema.org/InForce' : undefined,
      contributor: parts.filter(({ role }) => role === 'party').map(({ actor }) => mentioned(actor, 'Organization', around)),
      citation: sourcesOf(sources, around),
    },
    breadcrumbs({ list: '/agreements', listName: messagesOf(around.locale).agreements.title, name, path }, around),
  ];
}

const actorTypes: Readonly<Record<ActorKind, string>> = {
  state: 'Country',
  authority: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  body: 'GovernmentOrganization',
  force: 'Organization',
  'armed-group': 'Organization',
  organisation: 'Organization',
  company: 'Corporation',
  person: 'Person',
};

/** An actor, by every name that sources give it. */
export function actorThings({ ref, kind, names, wikidata, partOf, sources }: ActorPage, around: Around): readonly Thing[] {
  const path = `/actors/${ref.slug}`;
  const name = said(ref.label, around.locale);
  const whole = partOf && mentioned(partOf, 'Organization', around);
  return [
    {
      '@type': actorTypes[kind],
      '@id': idOf(ref.id, around),
      url: pageAt(path, around),
      name,
      alternateName: names.map(({ name: { value, language } }) => ({ '@value': value, '@language': language })),
      sameAs: wikidata === undefined ? undefined : `http://www.wikidata.org/entity/${wikidata}`,
      ...(kind === 'person' ? { memberOf: whole } : { parentOrganization: whole }),
      subjectOf: sourcesOf(sources, around),
    },
    breadcrumbs({ list: '/actors', listName: messagesOf(around.locale).actors.title, name, path }, around),
  ];
}

/** An event, dated no more sharply than it is. */
export function eventThings({ row, sources }: EventPage, around: Around): readonly Thing[] {
  const path = `/events/${row.ref.slug}`;
  const name = said(row.ref.label, around.locale);
  return [
    {
      '@type': 'Event',
      '@id': idOf(row.ref.id, around),
      url: pageAt(path, around),
      name,
      startDate: certain(row.date),
      location: row.place && mentioned(row.place, 'Place', around),
      contributor: row.parts.map(({ actor }) => mentioned(actor, 'Organization', around)),
      about: row.agreements.map((agreement) => mentioned(agreement, 'Legislation', around)),
      subjectOf: sourcesOf(sources, around),
    },
    breadcrumbs({ list: '/events', listName: messagesOf(around.locale).events.title, name, path }, around),
  ];
}

const sourceTypes: Readonly<Record<SourceType, string>> = {
  article: 'NewsArticle',
  communique: 'CreativeWork',
  'treaty-text': 'Legislation',
  post: 'SocialMediaPosting',
  report: 'Report',
};

/** A source: what it says of itself, and where it was published. */
export function sourceThings({ row, author, url }: SourcePage, around: Around): readonly Thing[] {
  const path = `/sources/${row.ref.slug}`;
  const name = said(row.ref.label, around.locale);
  const publisher = row.ref.publisher && { '@type': 'Organization', name: said(row.ref.publisher, around.locale) };
  return [
    {
      '@type': sourceTypes[row.type],
      '@id': idOf(row.ref.id, around),
      mainEntityOfPage: pageAt(path, around),
      name,
      headline: row.title?.value,
      inLanguage: row.ref.language,
      datePublished: row.publishedInferred ? undefined : certain(row.published),
      publisher,
      author: author === undefined ? undefined : { '@type': 'Person', name: author },
      url: url !== undefined && /^https?:\/\//i.test(url) ? url : undefined,
    },
    breadcrumbs({ list: '/sources', listName: messagesOf(around.locale).sources.title, name, path }, around),
  ];
}

/** The register as a dataset with its downloads, and the search of its pages. */
export function registerThings({ counts }: RegisterSummary, around: Around): readonly Thing[] {
  const { title, description } = messagesOf(around.locale).meta;
  const download = (format: string, type: string) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: new URL(`/exports/register.${format}`, around.origin).href,
  });
  return [
    {
      '@type': 'Dataset',
      '@id': new URL('/', around.origin).href,
      url: pageAt('/', around),
      name: title,
      description,
      inLanguage: ['ar', 'en'],
      size: String(counts.agreements + counts.clauses + counts.actors + counts.events + counts.sources),
      distribution: [download('jsonld', 'application/ld+json'), download('jsonl', 'application/jsonl')],
    },
    {
      '@type': 'WebSite',
      url: pageAt('/', around),
      name: title,
      inLanguage: around.locale,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${pageAt('/search', around)}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}
