import { notFound } from 'next/navigation';
import { AgreementView } from '../../../agreement/agreement-view.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import { sampleAgreement } from '../../../samples/agreement.ts';
import { Gallery } from '../../../samples/gallery.tsx';

/** Every component, for those who build them: in the page's direction, and in the theme of its switch. Not part of the product. */
export default async function DesignPage({ params }: { params: Promise<{ locale: string }> }) {
  localeOf((await params).locale);
  if (process.env.NODE_ENV === 'production') notFound();
  return (
    <>
      <h1 className="heard">Design</h1>
      <Gallery />
      <AgreementView agreement={sampleAgreement} asOf="2020-12-15" />
    </>
  );
}
