'use client';

import { useEffect } from 'react';

/** Marks in the list of contents where the reader is: the last section whose head has passed the upper part of the window. */
export function ReadingMark({ of }: { of: string }) {
  useEffect(() => {
    const links = [...(document.getElementById(of)?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
    const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    const mark = () => {
      const passed = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 3);
      const current = (scrollY > 0 ? passed.at(-1) : undefined) ?? sections[0];
      for (const link of links) {
        if (link.hash.slice(1) === current?.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const watching = new IntersectionObserver(mark, { rootMargin: '-33% 0px -66% 0px' });
    for (const section of sections) watching.observe(section);
    mark();
    addEventListener('scrollend', mark);
    return () => {
      watching.disconnect();
      removeEventListener('scrollend', mark);
    };
  }, [of]);
  return null;
}
