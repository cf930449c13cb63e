import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { addressOf } from '../voice/address-of.ts';
import styles from './home.module.css';

interface Parts {
  /** Whether it is somebody's first look. */
  isNew: boolean;
  first: Ref | undefined;
  mayInvite: boolean;
}

/** The way of an article through Mithaq, step by step, for who has never seen it; each step leads to where it is done. */
export function FirstSteps({ isNew, first, mayInvite }: Parts) {
  const t = useTranslations('desk.steps');
  const leads = (href: string) =>
    function Lead(words: React.ReactNode) {
      return <Link href={href}>{words}</Link>;
    };
  return (
    <Section id="first-steps" title={t(isNew ? 'title' : 'titleAgain')} beside={t('beside')}>
      <ol className={styles.steps}>
        <li>{t.rich('import', { to: leads('/inbox#import') })}</li>
        <li>{first === undefined ? t('readLater') : t.rich('read', { to: leads(addressOf(first) ?? '/inbox') })}</li>
        <li>{t.rich('review', { to: leads('/review') })}</li>
        {mayInvite && <li>{t.rich('invite', { to: leads('/people') })}</li>}
      </ol>
      <p className="small quiet">{t('keys')}</p>
    </Section>
  );
}
