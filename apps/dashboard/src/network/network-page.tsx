import type { NetworkView, Ref } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { BelowFold } from '../page/below-fold.tsx';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { type NetworkAsked, networkAddress, tiesAddress } from './asked.ts';
import type { FoundNetwork } from './found-network.ts';
import { GraphDrawing } from './graph.tsx';
import { graphOf } from './graph-of.ts';
import styles from './network.module.css';
import { NetworkForm } from './network-form.tsx';
import { NetworkSentence } from './network-sentence.tsx';
import { StartFrom } from './start-from.tsx';
import { tieGroups } from './tie-rows.ts';
import { TieTable } from './tie-table.tsx';
import { UnclearNames } from './unclear-names.tsx';
import { Ways } from './ways.tsx';

interface Parts {
  found: FoundNetwork;
  /** What the target is called, where one is asked for. */
  target: Ref | undefined;
  /** Whom to begin with, where nobody is asked about. */
  starts: readonly Ref[];
}

/** Who is tied to whom through what: the question, the answer in a sentence, the shortest ways, the drawing, and every tie in a table. */
export function NetworkPage({ found: { asked, view, unclear }, target, starts }: Parts) {
  const t = useTranslations('network');
  const roots = view?.nodes.filter(({ distance }) => distance === 0).map(({ actor }) => actor) ?? [];
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('title')}</h1>
      <NetworkForm asked={asked} roots={roots} target={target} />
      {unclear.map((each) => (
        <UnclearNames key={`${each.field} ${each.typed}`} unclear={each} asked={asked} />
      ))}
      {view ? <Network view={view} asked={asked} roots={roots} target={target} /> : <StartFrom starts={starts} />}
    </div>
  );
}

interface NetworkParts {
  view: NetworkView;
  asked: NetworkAsked;
  roots: readonly Ref[];
  target: Ref | undefined;
}

function Network({ view, asked, roots, target }: NetworkParts) {
  const t = useTranslations('network');
  return (
    <>
      <NetworkSentence view={view} asked={asked} roots={roots} />
      {target && (
        <Section id="ways" title={t('ways.title')}>
          <Ways view={view} target={target} asked={asked} />
        </Section>
      )}
      {view.ties.length === 0 ? (
        <Empty says={t('none')}>{t('noneMeans')}</Empty>
      ) : (
        <>
          <DrawingSection view={view} asked={asked} />
          <BelowFold>
            <Section
              id="ties"
              title={t('table.title')}
              beside={t('table.beside', { count: view.tieCount })}
              aside={<TiesToTake asked={asked} />}
            >
              <TieTable groups={tieGroups(view)} asked={asked} caption={t('table.title')} />
            </Section>
          </BelowFold>
        </>
      )}
    </>
  );
}

function TiesToTake({ asked }: Pick<NetworkParts, 'asked'>) {
  const t = useTranslations('network.table');
  const locale = useLocale();
  return (
    <a href={getPathname({ href: tiesAddress(asked), locale })} download>
      {t('csv')}
    </a>
  );
}

function DrawingSection({ view, asked }: Pick<NetworkParts, 'view' | 'asked'>) {
  const t = useTranslations('network.drawing');
  const locale = useLocale();
  const own = view.nodes.find(({ actor }) => actor.slug === asked.follow)?.actor;
  const near = own ? view.ties.flatMap(({ from, to }) => (from === own.id ? [to] : to === own.id ? [from] : [])) : [];
  const graph = graphOf(view, ({ label }) => pickText(label, locale).text, own ? [own.id, ...near] : []);
  const hrefTo = (follow: string | undefined) => `${getPathname({ href: networkAddress(asked, { follow }), locale })}#drawing`;
  return (
    <Section id="drawing" title={t('title')} beside={t('beside')} aside={<a href="#ties">{t('table')}</a>}>
      {own && <Followed actor={own} count={new Set(near).size} asked={asked} />}
      <GraphDrawing
        graph={graph}
        follow={own?.slug}
        hrefOf={({ actor }) => hrefTo(actor.slug === own?.slug ? undefined : actor.slug)}
        past="#ties"
      />
    </Section>
  );
}

/** Whose neighbourhood the drawing shows, and where to go on with that actor. */
function Followed({ actor, count, asked }: { actor: Ref; count: number; asked: NetworkAsked }) {
  const t = useTranslations('network.drawing');
  return (
    <p className={styles.said} role="status">
      {t.rich('followed', { actor: () => <RefLink to={actor} className="strong" />, count })}{' '}
      <Link href={networkAddress(asked, { actors: [actor.slug], target: undefined, follow: undefined })}>{t('startHere')}</Link>{' '}
      <Link href={`${networkAddress(asked, { target: actor.slug, follow: undefined })}#ways`}>{t('waysHere')}</Link>{' '}
      <Link href={`${networkAddress(asked, { follow: undefined })}#drawing`}>{t('letGo')}</Link>
    </p>
  );
}
