import type { Metadata } from 'next';
import { summary } from '../register/pages.ts';
import { cardOf } from './face.ts';
import { homeFace } from './faces/home-face.ts';
import { type PageFacts, pageMetadata } from './page-metadata.ts';

/** The metadata of a page that has no picture of its own: a list, a comparison. It is shown with the register's. */
export async function sectionMetadata(facts: PageFacts): Promise<Metadata> {
  const whole = await summary(facts.locale);
  return pageMetadata(whole.failure ? facts : { ...facts, card: cardOf(homeFace(facts.locale, whole.value)) });
}
