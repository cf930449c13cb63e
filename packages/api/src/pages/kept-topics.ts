import type { Day } from '@mithaq/domain';
import { topicList } from '../assembly/topics.ts';
import type { Pages } from '../ports/pages.ts';
import { TopicList } from '../views/register.ts';
import { noted } from './noted.ts';

const name = 'topics.list';
const utf8 = new TextEncoder();

/** What the register holds on each topic, as JSON in UTF-8. Every clause is counted for it, so it is kept until one of them changes. */
export async function keptTopics(pages: Pages, day: Day): Promise<Uint8Array> {
  const held = await pages.read(name, day);
  if (held !== undefined) return held;
  let body = '';
  await pages.make(day, async (reading) => {
    const asked = noted(reading);
    body = JSON.stringify(TopicList.parse(await topicList(asked.reading)));
    const questions = asked.questions();
    return questions === undefined ? [] : [{ key: name, body, questions }];
  });
  return utf8.encode(body);
}
