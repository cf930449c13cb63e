import { getTranslations } from 'next-intl/server';
import { mayEdit } from '../account/may-edit.ts';
import { BrowserWords } from '../i18n/browser-words.tsx';
import type { Locale } from '../i18n/routing.ts';
import page from '../page/page.module.css';
import { Section } from '../page/section.tsx';
import { session } from '../register/pages.ts';
import { CommentsOnRecord } from './for-editors.tsx';

/** What editors say about a record, at the end of its page; nothing for anybody else. */
export async function TalkOnRecord({ id, locale }: { id: string; locale: Locale }) {
  const who = await session(locale);
  if (!mayEdit(who.failure ? undefined : who.value)) return null;
  const t = await getTranslations('comments');
  return (
    <BrowserWords of={['comments']}>
      <div className={page.page}>
        <Section id="comments" title={t('title')}>
          <CommentsOnRecord subject={id} unfolds />
        </Section>
      </div>
    </BrowserWords>
  );
}
