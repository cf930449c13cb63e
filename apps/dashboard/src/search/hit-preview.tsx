import { getTranslations } from 'next-intl/server';
import { CiteLink } from '../cite/cite-link.tsx';
import controls from '../controls/controls.module.css';
import { previewAt } from './preview/preview-of.ts';
import { PreviewView } from './preview/preview-view.tsx';
import type { Telling } from './telling.ts';

/** The chosen hit at a glance, beside the hits. */
export async function HitPreview({ hit, telling }: { hit: string; telling: Telling }) {
  const t = await getTranslations('search.preview');
  const answer = await previewAt(hit, telling);
  if (answer.failure || answer.value === null) return <p className="small quiet">{t('empty')}</p>;
  const { href, record } = answer.value;
  return (
    <PreviewView of={answer.value} heading="preview">
      <p>
        {href !== undefined && (
          <a href={href} className={controls['button']}>
            {t('open')}
          </a>
        )}{' '}
        {record !== undefined && <CiteLink of={{ record }} keyed className={controls['button']} />}
      </p>
    </PreviewView>
  );
}
