import { getTranslations } from 'next-intl/server';
import { origin } from '../address/origin.ts';
import { CiteKeys } from './cite-keys.tsx';

/** Lets the `CiteLink`s of a page open in a dialog, and the key Y the page's own. One on each page; without scripts it is nothing. */
export async function Citing() {
  const t = await getTranslations('cite');
  return (
    <CiteKeys
      base={(await origin()).href}
      words={{
        title: t('title'),
        copy: t('copy'),
        copied: t('copied'),
        copyFailed: t('copyFailed'),
        close: t('close'),
        waiting: t('waiting'),
        failed: t('failed'),
        open: t('open'),
        note: t('note'),
        formats: { text: t('formats.text'), bib: t('formats.bib'), ris: t('formats.ris'), 'csl.json': t('formats.csl') },
      }}
    />
  );
}
