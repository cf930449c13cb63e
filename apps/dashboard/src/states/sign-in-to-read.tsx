import { getTranslations } from 'next-intl/server';
import { SignInAndBack } from '../account/sign-in-and-back.tsx';
import styles from './states.module.css';

/** What whoever is not signed in is told where the register is not read in public: the way in, and back to this page. */
export async function SignInToRead() {
  const t = await getTranslations('accounts.closed');
  return (
    <div className={styles.state}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p>{t.rich('body', { signIn: (words) => <SignInAndBack>{words}</SignInAndBack> })}</p>
    </div>
  );
}
