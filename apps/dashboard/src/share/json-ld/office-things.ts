import type { OfficePage } from '@mithaq/client';
import { toldEnd } from '@mithaq/domain';
import { said } from '../said.ts';
import { type Around, breadcrumbs, certain, idOf, mentioned, pageAt, sourcesOf, type Thing } from './schema-org.ts';

/** An office, and the organisation whose it is with everybody who is known to have held it, dated no more sharply than they are. */
export function officeThings({ ref, names, organisation, tenures, sources }: OfficePage, around: Around): readonly Thing[] {
  const path = `/offices/${ref.slug}`;
  const name = said(ref.label, around.locale);
  const holders = tenures.map(({ id, person, interval }) => ({
    '@type': 'OrganizationRole',
    '@id': idOf(id, around),
    roleName: name,
    startDate: certain(interval.from),
    endDate: certain(toldEnd(interval)),
    member: mentioned(person, 'Person', around),
  }));
  return [
    {
      '@type': 'Occupation',
      '@id': idOf(ref.id, around),
      url: pageAt(path, around),
      name,
      alternateName: names.map(({ name: { value, language } }) => ({ '@value': value, '@language': language })),
      subjectOf: sourcesOf(sources, around),
    },
    { ...mentioned(organisation, 'Organization', around), member: holders },
    breadcrumbs({ list: `/actors/${organisation.slug}`, listName: said(organisation.label, around.locale), name, path }, around),
  ];
}
