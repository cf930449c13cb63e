import { notFound } from 'next/navigation';
import { ActorView } from '../../../actor/actor-view.tsx';
import { one, type Query } from '../../../address/query.ts';
import { AgreementView } from '../../../agreement/agreement-view.tsx';
import { EventView } from '../../../event/event-view.tsx';
import { BrowserWords } from '../../../i18n/browser-words.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import { extremeActors, extremeEvent, nowhere, sampleRivalry } from '../../../samples/actors.ts';
import { sampleAgreement } from '../../../samples/agreement.ts';
import { extremeAgreements } from '../../../samples/extreme.ts';
import { Gallery } from '../../../samples/gallery.tsx';
import { LargeSamples } from '../../../samples/large.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

/**
 * Every component, for those who build them: in the page's direction, and in the theme of its switch. `?agreement=` shows one of the agreements
 * at the limits alone, as its page would, `?actor=` one of the actors, `?event=` an event; `?network=500` a drawing of so many actors, and a weave at its limits. Not part of the product.
 */
export default async function DesignPage({ params, searchParams }: Parts) {
  localeOf((await params).locale);
  if (process.env.NODE_ENV === 'production') notFound();
  const query = await searchParams;
  const named = one(query, 'agreement');
  const extreme = Object.entries(extremeAgreements).find(([name]) => name === named)?.[1];
  if (extreme)
    return (
      <BrowserWords of={['asOf']}>
        <AgreementView agreement={extreme} asked={{ asOf: '2020-12-15' }} />
      </BrowserWords>
    );
  const actor = extremeActors[one(query, 'actor') ?? ''];
  if (actor) return <ActorView actor={actor} rivalry={actor.actsFor && sampleRivalry} placed={nowhere} query={query} />;
  if (one(query, 'event') !== undefined) return <EventView event={extremeEvent} around={[]} where={undefined} />;
  const actors = Number(one(query, 'network') ?? 0);
  if (actors > 0) return <LargeSamples actors={Math.min(actors, 500)} follow={one(query, 'follow')} />;
  return (
    <>
      <h1 className="heard">Design</h1>
      <Gallery />
      <BrowserWords of={['asOf']}>
        <AgreementView agreement={sampleAgreement} asked={{ asOf: '2020-12-15' }} />
      </BrowserWords>
    </>
  );
}
