import type { ActorPage } from '@mithaq/client';
import { actorKinds, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { EditLink } from '../edit/edit-link.tsx';
import { useLocale } from '../i18n/use-locale.ts';
import { isWritten } from '../names/spelling-groups.ts';
import { Spellings } from '../names/spellings.tsx';
import page from '../page/page.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './actor.module.css';
import { HeadOffices } from './head-offices.tsx';
import { HeadRecognition } from './head-recognition.tsx';
import type { Rivalry } from './rivals.ts';

/** Who it is: its kind and place among others, its name and how sources write it; its offices; who recognises it and who is its rival. */
export function ActorHeader({ actor, rivalry }: { actor: ActorPage; rivalry: Rivalry | undefined }) {
  return (
    <header id="names" className={styles.head}>
      <div className={styles.who}>
        <Kick actor={actor} />
        <Name actor={actor} />
        <Spellings names={actor.names} />
        <Wikidata id={actor.wikidata} />
        <p className={styles.take}>
          <CiteLink of={{ record: actor.ref.id }} keyed className="small" /> <EditLink of={actor.ref} className="small" />
        </p>
      </div>
      <HeadOffices actor={actor} />
      <HeadRecognition actor={actor} rivalry={rivalry} />
    </header>
  );
}

function Kick({ actor }: { actor: ActorPage }) {
  const t = useTranslations('actor');
  const locale = useLocale();
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <p className={`${page.kick} ${styles.kick}`}>
      <span>
        <Text of={actorKinds.label(actor.kind)} />
      </span>
      {actor.actsFor && <span>{t.rich('actsFor', { actor: () => actor.actsFor && <RefLink to={actor.actsFor} /> })}</span>}
      {actor.partOf && <span>{t.rich('partOf', { actor: () => actor.partOf && <RefLink to={actor.partOf} /> })}</span>}
      {countriesBeside(actor).map((code) => (
        <span key={code}>{countries.of(code)}</span>
      ))}
    </p>
  );
}

/** A state's own country goes without saying. */
function countriesBeside({ kind, countries }: ActorPage): readonly string[] {
  return kind === 'state' ? [] : countries;
}

/** The caption, in the voice of sources where a source writes it so, else in ours. */
function Name({ actor }: { actor: ActorPage }) {
  const { text } = pickText(actor.ref.label, useLocale());
  const quoted = actor.names.some((view) => isWritten(view) && view.name.value === text);
  return (
    <h1 className={`${styles.name} ${quoted ? styles.quoted : ''}`}>
      <Text of={actor.ref.label} />
    </h1>
  );
}

function Wikidata({ id }: { id: string | undefined }) {
  if (id === undefined) return null;
  return (
    <p className="small quiet">
      Wikidata{' '}
      <a href={`https://www.wikidata.org/wiki/${id}`} rel="external">
        <bdi>{id}</bdi>
      </a>
    </p>
  );
}
