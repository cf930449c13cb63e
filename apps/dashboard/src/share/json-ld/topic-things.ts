import type { TermView } from '@mithaq/client';
import { messagesOf } from '../../i18n/messages.ts';
import type { Told, TopicTold } from '../../topics/taxonomy-of.ts';
import { said } from '../said.ts';
import { type Around, breadcrumbs, pageAt, type Thing } from './schema-org.ts';

/** A topic, or a group of topics, as a term of the taxonomy. */
export function topicThings(topic: TopicTold, around: Around): readonly Thing[] {
  const name = said(topic.term.label, around.locale);
  const path = `/topics/${topic.term.code}`;
  return [
    {
      ...term(topic.term, around),
      url: pageAt(path, around),
      inDefinedTermSet: taxonomy(around),
    },
    breadcrumbs({ list: '/topics', listName: messagesOf(around.locale).topics.title, name, path }, around),
  ];
}

/** The taxonomy: its groups, and the topics of each. */
export function taxonomyThings({ version, groups }: Told, around: Around): readonly Thing[] {
  const terms = groups.flatMap((group) => [group, ...group.topics]);
  return [
    {
      ...taxonomy(around),
      url: pageAt('/topics', around),
      description: messagesOf(around.locale).topics.description,
      version,
      hasDefinedTerm: terms.map((one) => term(one.term, around)),
    },
  ];
}

function taxonomy(around: Around): Thing {
  return { '@type': 'DefinedTermSet', '@id': withoutLanguage('/topics', around), name: messagesOf(around.locale).topics.title };
}

function term({ code, label, scope }: TermView, around: Around): Thing {
  return {
    '@type': 'DefinedTerm',
    '@id': withoutLanguage(`/topics/${code}`, around),
    termCode: code,
    name: said(label, around.locale),
    description: said(scope, around.locale),
  };
}

/** What data calls a topic: its address in no language, which leads a reader to it in their own. */
function withoutLanguage(path: string, { origin }: Around): string {
  return new URL(path, origin).href;
}
