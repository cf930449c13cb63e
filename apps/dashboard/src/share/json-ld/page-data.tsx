import type { ActorPage, AgreementPage, EventPage, OfficePage, RegisterSummary, SourcePage } from '@mithaq/client';
import type { AnyRecord, RecordKind } from '@mithaq/domain';
import { toJsonLd } from '@mithaq/domain/interchange';
import { origin } from '../../address/origin.ts';
import { permanentPath } from '../../address/permanent.ts';
import type { Locale } from '../../i18n/routing.ts';
import { Later } from '../../page/below-fold.tsx';
import { askPublicly } from '../../register/ask-publicly.ts';
import type { Told, TopicTold } from '../../topics/taxonomy-of.ts';
import { JsonLd } from './json-ld.tsx';
import { officeThings } from './office-things.ts';
import { type Around, document, type Thing } from './schema-org.ts';
import { actorThings, agreementThings, eventThings, registerThings, sourceThings } from './things.ts';
import { taxonomyThings, topicThings } from './topic-things.ts';

type Described =
  | { readonly kind: 'agreement'; readonly page: AgreementPage }
  | { readonly kind: 'actor'; readonly page: ActorPage }
  | { readonly kind: 'event'; readonly page: EventPage }
  | { readonly kind: 'office'; readonly page: OfficePage }
  | { readonly kind: 'source'; readonly page: SourcePage };

/** A record's page as data: what search engines read of it, and the record as the register keeps it, as everybody is told it. */
export async function RecordData({ locale, of }: { locale: Locale; of: Described }) {
  const around = { locale, origin: await origin() };
  const record = await publishedRecord(locale, { kind: of.kind, key: idIn(of) });
  return (
    <>
      <JsonLd of={document(thingsOf(of, around))} />
      {record && (
        <Later>
          <JsonLd of={keptAs(record, around.origin)} />
        </Later>
      )}
    </>
  );
}

/** A record as the register keeps it. Its context has an address of its own: it is longer than most records. */
function keptAs(record: AnyRecord, origin: URL): object {
  const base = new URL(permanentPath(''), origin).href;
  return { ...toJsonLd(record), '@context': [new URL('/context.jsonld', origin).href, { '@base': base }] };
}

/** The first page as data. */
export async function RegisterData({ locale, of }: { locale: Locale; of: RegisterSummary }) {
  return <JsonLd of={document(registerThings(of, { locale, origin: await origin() }))} />;
}

/** A topic's page as data. */
export async function TopicData({ locale, of }: { locale: Locale; of: TopicTold }) {
  return <JsonLd of={document(topicThings(of, { locale, origin: await origin() }))} />;
}

/** The page of all topics as data. */
export async function TaxonomyData({ locale, of }: { locale: Locale; of: Told }) {
  return <JsonLd of={document(taxonomyThings(of, { locale, origin: await origin() }))} />;
}

async function publishedRecord(locale: Locale, wanted: { kind: RecordKind; key: string }) {
  const answer = await askPublicly(locale, (client) => client.records.get.query(wanted));
  return answer.failure ? undefined : answer.value.record;
}

function idIn(of: Described): string {
  return of.kind === 'event' || of.kind === 'source' ? of.page.row.ref.id : of.page.ref.id;
}

function thingsOf(of: Described, around: Around): readonly Thing[] {
  if (of.kind === 'agreement') return agreementThings(of.page, around);
  if (of.kind === 'actor') return actorThings(of.page, around);
  if (of.kind === 'event') return eventThings(of.page, around);
  if (of.kind === 'office') return officeThings(of.page, around);
  return sourceThings(of.page, around);
}
