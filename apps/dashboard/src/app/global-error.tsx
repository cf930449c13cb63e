'use client';

import '../styles/tokens.css';
import '../styles/base.css';
import controls from '../controls/controls.module.css';
import { words } from '../states/fault-words.ts';
import styles from '../states/states.module.css';

/** The whole page where the document around every page failed itself: no messages are at hand then, and the language is the address's. */
export default function FaultOfTheDocument() {
  const language = typeof location !== 'undefined' && location.pathname.startsWith('/en') ? 'en' : 'ar';
  const { title, body, again } = words[language];
  return (
    <html lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <body>
        <main className={styles['state']}>
          <div role="alert" className={styles['attention']}>
            <h1 className={styles['title']}>{title}</h1>
            <p>{body}</p>
          </div>
          <p>
            <button type="button" className={controls['button']} onClick={() => location.reload()}>
              {again}
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
