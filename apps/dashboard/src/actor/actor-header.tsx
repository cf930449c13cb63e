import type { ActorPage, NameView } from '@mithaq/client';
import { actorKinds } from '@mithaq/domain';
import { useLocale, useTranslations } from 'next-intl';
import page from '../page/page.module.css';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { Text } from '../voice/text.tsx';
import styles from './actor.module.css';

/** Who it is: its kind and place among others, its name, and how sources write it. */
export function ActorHeader({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor');
  const locale = useLocale();
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <header id="names">
      <p className={`${page.kick} ${styles.kick}`}>
        <span>
          <Text of={actorKinds.label(actor.kind)} />
        </span>
        {actor.actsFor && <span>{t.rich('actsFor', { actor: () => actor.actsFor && <RefLink to={actor.actsFor} /> })}</span>}
        {actor.partOf && <span>{t.rich('partOf', { actor: () => actor.partOf && <RefLink to={actor.partOf} /> })}</span>}
        {actor.countries.map((code) => (
          <span key={code}>{countries.of(code)}</span>
        ))}
      </p>
      <h1 className={styles.name}>
        <Text of={actor.ref.label} />
      </h1>
      <Spellings names={actor.names} />
      {actor.notes && (
        <p className={page.plain}>
          <Text of={actor.notes} />
        </p>
      )}
      {actor.parts.length > 0 && <p className="small quiet">{t.rich('parts', { actors: () => <RefList of={actor.parts} /> })}</p>}
      {actor.wikidata && (
        <p className="small quiet">
          Wikidata{' '}
          <a href={`https://www.wikidata.org/wiki/${actor.wikidata}`} rel="external">
            <bdi>{actor.wikidata}</bdi>
          </a>
        </p>
      )}
    </header>
  );
}

function Spellings({ names }: { names: readonly NameView[] }) {
  const t = useTranslations('actor');
  const comma = useTranslations('words')('comma');
  const written = names.filter((view) => view.statements.length > 0);
  if (written.length === 0) return null;
  return (
    <p className={styles.spellings}>
      {t('called')}{' '}
      {written.map(({ name }, place) => (
        <span key={`${name.language} ${name.value}`}>
          {place > 0 && comma}
          <Quote language={name.language}>{name.value}</Quote>
        </span>
      ))}
    </p>
  );
}
