import type { AgreementPage, NameView, SourceRef } from '@mithaq/client';
import { fields, instruments, natures } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { InkLetter, inkOf } from '../disputes/ink-letter.tsx';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import page from '../page/page.module.css';
import { Giver } from '../source/giver.tsx';
import { SourceName } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import { HeadActions } from './head-actions.tsx';
import styles from './names.module.css';
import { type NameShown, namesOf } from './names-of.ts';

/** A name of more letters than this is set smaller: it is read as a sentence. */
const longName = 70;

/** What sources call the agreement, what it is, and whether its text was seen. */
export function AgreementNames({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations('agreement');
  const { titles, further, others } = namesOf(agreement.names, agreement.disputes, agreement.ref.id);
  const isQuoted = titles.length > 0;
  return (
    <header id="names">
      <div className={styles.top}>
        <Kick agreement={agreement} />
        <HeadActions agreement={agreement.ref} />
      </div>
      <h1 className={isQuoted ? 'heard' : page.title}>
        <Text of={agreement.ref.label} />
      </h1>
      {titles.length > 1 && <p className="heard">{t('names.rival', { count: titles.length + further.length })}</p>}
      <div className={styles.names}>
        {titles.map((shown) => (
          <Title key={keyOf(shown.view)} shown={shown} of={agreement.ref.id} />
        ))}
      </div>
      <FurtherNames names={further} of={agreement.ref.id} />
      <p className={page.plain}>
        {isQuoted && (
          <>
            <span className="strong">
              <Text of={agreement.ref.label} />
            </span>
            {t('names.stop')}
          </>
        )}
        {t('availability', { availability: agreement.textAvailability, sources: agreement.sources.length })}
      </p>
      <OtherNames names={others} />
    </header>
  );
}

function keyOf({ name: { language, kind, value } }: NameView): string {
  return `${language} ${kind} ${value}`;
}

function Kick({ agreement }: { agreement: AgreementPage }) {
  const terms = [
    instruments.label(agreement.instrument),
    natures.label(agreement.nature),
    ...agreement.fields.map((field) => fields.label(field)),
  ];
  return (
    <p className={`${page.kick} ${styles.kick}`}>
      {terms.map((term) => (
        <span key={JSON.stringify(term)}>
          <Text of={term} />
        </span>
      ))}
    </p>
  );
}

function Title({ shown: { view, reading }, of }: { shown: NameShown; of: string }) {
  const { language, value } = view.name;
  return (
    <div className={`${styles.name} ${reading === undefined ? '' : styles[inkOf(reading)]}`}>
      <p className={`${styles.words} ${value.length > longName ? styles.long : ''}`} lang={language} dir={directionOf(language)}>
        {value}
      </p>
      <p className={styles.by}>
        {reading !== undefined && <InkLetter reading={reading} />}
        <Givers view={view} of={of} />
      </p>
    </div>
  );
}

/** Who gives a name, each once, and the way to cite it. */
function Givers({ view, of }: { view: NameView; of: string }) {
  const sources = sourcesOf(view);
  return (
    <span className={styles.givers}>
      {sources.map((source) => (
        <span key={source.id}>
          <Giver source={source} among={sources} />
        </span>
      ))}
      <CiteLink of={{ record: of, statements: view.statements.map(({ id }) => id) }} className={styles.cite} />
    </span>
  );
}

function sourcesOf({ statements }: NameView): readonly SourceRef[] {
  const cited = statements.flatMap(({ citations }) => citations).map(({ source }): [string, SourceRef] => [source.id, source]);
  return [...new Map(cited).values()];
}

function FurtherNames({ names, of }: { names: readonly NameShown[]; of: string }) {
  if (names.length === 0) return null;
  return (
    <ul className={styles.further}>
      {names.map(({ view, reading }) => (
        <li key={keyOf(view)}>
          {reading !== undefined && <InkLetter reading={reading} />}
          <div>
            <SourceName language={view.name.language}>{view.name.value}</SourceName>
            <span className={styles.by}>
              <Givers view={view} of={of} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The names that lead nowhere in the head, by their kind, each kind said once. */
function OtherNames({ names }: { names: readonly NameView[] }) {
  const t = useTranslations('agreement.names');
  const locale = useLocale();
  const shown = names.filter(({ name }) => name.kind !== 'gloss' || name.language === locale);
  const kinds = [...new Set(shown.map(({ name }) => name.kind))];
  if (shown.length === 0) return null;
  return (
    <ul className={styles.others} aria-label={t('others')}>
      {kinds.map((kind) => (
        <OfKind key={kind} kind={kind} names={shown.filter(({ name }) => name.kind === kind)} />
      ))}
    </ul>
  );
}

function OfKind({ kind, names }: { kind: NameView['name']['kind']; names: readonly NameView[] }) {
  const t = useTranslations('agreement.names');
  return (
    <li>
      <span className="faint">{t(`kind.${kind}`, { count: names.length })}</span>
      {names.map((view) => (
        <OtherName key={keyOf(view)} view={view} />
      ))}
    </li>
  );
}

function OtherName({ view: { name } }: { view: NameView }) {
  if (name.kind === 'gloss') return <bdi>{name.value}</bdi>;
  return <SourceName language={name.language}>{name.value}</SourceName>;
}
