/**
 * What the floor asks, written by hand: for each target one prepared statement that returns everything the page or list shows as
 * PostgreSQL's own JSON, as text. The tables are the register's own; search has a plain index of its own (`tables.ts`).
 */
export const statements = {
  /** $1: an id or slug. Records that others are named by come once each, under `named`. */
  agreement: `
    with agreement as materialized (
      select id, slug, revision, data from record where kind = 'agreement' and (id = $1 or slug = $1) limit 1),
    clause as materialized (
      select r.id, r.data from agreement a join reference f on f.to_id = a.id and f.kind = 'clause' and f.property = 'agreement'
        join record r on r.id = f.from_id),
    event as materialized (
      select r.id, r.data, r.first_day from agreement a join reference f on f.to_id = a.id and f.kind = 'event' and f.property = 'agreements'
        join record r on r.id = f.from_id),
    later as materialized (
      select r.id, r.data from agreement a join reference f on f.to_id = a.id and f.kind = 'agreement' and f.property = 'lineage'
        join record r on r.id = f.from_id),
    subject as materialized (select id from agreement union all select id from clause union all select id from event),
    said as materialized (select s.id, s.subject, s.data from subject join statement s on s.subject = subject.id),
    cited as materialized (select distinct c.source as id from said join citation c on c.statement_id = said.id),
    shown as materialized (
      select f.to_id as id from subject join reference f on f.from_id = subject.id
      union select id from cited union select id from later
      union select f.to_id from cited join reference f on f.from_id = cited.id and f.property in ('publisher', 'derivedFrom'))
    select json_build_object(
      'agreement', (select data from agreement),
      'revision', (select revision from agreement),
      'clauses', (select json_agg(data order by (data ->> 'ordinal')::int) from clause),
      'events', (select json_agg(data order by first_day, id) from event),
      'later', (select json_agg(json_build_object('id', id, 'lineage', data -> 'lineage')) from later),
      'statements', (select json_agg(data order by subject, data ->> 'property', (data ->> 'rank')::int, id) from said),
      'sources', (select json_agg(json_build_object('id', r.id, 'slug', r.slug, 'label', r.data -> 'label', 'language', r.data -> 'language',
        'rights', r.data -> 'rights', 'publisher', r.data -> 'publisher', 'sample', r.data -> 'sample',
        'attached', exists (select from source_text t where t.source = r.id))) from cited join record r using (id)),
      'named', (select json_object_agg(r.id, json_build_object('record', r.kind, 'slug', r.slug,
        'label', coalesce(r.data -> 'label', r.data -> 'names'))) from shown join record r using (id)))::text as body
    from agreement`,
  /** $1: an actor's id. */
  byActor: list(`id in (select f.from_id from reference f where f.to_id = $1 and f.kind = 'agreement' and f.property = 'participations')`),
  /** $1: an instrument, $2: a nature. */
  byFields: list(`data @> jsonb_build_object('instrument', $1::text, 'nature', $2::text)`),
  /** $1: a topic's code. */
  byTopic: list(`id in (select f.to_id from record c join reference f on f.from_id = c.id and f.property = 'agreement'
    where c.kind = 'clause' and c.data @> jsonb_build_object('topics', jsonb_build_array($1::text)))`),
  /** $1: a query for \`to_tsquery\`: words joined by \`&\`, the last one with \`:*\`. */
  typing: search(`to_tsquery('simple', $1)`),
  /** $1: words as they were typed. */
  fullText: search(`plainto_tsquery('simple', $1)`),
  /** $1: an agreement's id, $2: the new value as JSON, $3: who. */
  publish: `
    with saved as (
      update floor.record set data = jsonb_set(data, '{textAvailability}', $2::jsonb), revision = revision + 1, updated_at = now()
      where id = $1 returning id, revision, data)
    insert into floor.revision (record_id, revision, data, author_id)
    select id, revision, data, $3 from saved
    returning json_build_object('id', record_id, 'revision', revision)::text as body`,
} as const;

export type FloorStatement = keyof typeof statements;

/** The first page of the agreements that meet a condition, newest first, with everything that a row of the list shows. */
function list(condition: string): string {
  return `
    with matching as materialized (select id, sort_day from record where kind = 'agreement' and ${condition}),
    page as materialized (
      select r.id, r.slug, r.data, m.sort_day, subjects
      from (select * from matching order by sort_day desc, id desc limit 50) m join record r using (id), lateral (
        select array_agg(f.from_id) || m.id as subjects from reference f
        where f.to_id = m.id and ((f.kind = 'clause' and f.property = 'agreement') or (f.kind = 'event' and f.property = 'agreements'))) own)
    select json_build_object(
      'total', (select count(*) from matching),
      'rows', (select json_agg(json_build_object(
        'id', p.id, 'slug', p.slug, 'label', p.data -> 'label', 'names', p.data -> 'names', 'instrument', p.data -> 'instrument',
        'nature', p.data -> 'nature', 'fields', p.data -> 'fields',
        'parties', (select json_agg(json_build_object('id', r.id, 'slug', r.slug, 'names', r.data -> 'names'))
          from jsonb_array_elements(p.data -> 'participations') part join record r on r.id = part ->> 'actor' where part ->> 'role' = 'party'),
        'events', (select json_agg(json_build_object('id', e.id, 'slug', e.slug, 'label', e.data -> 'label', 'type', e.data -> 'type',
            'date', e.data -> 'date', 'modality', e.data -> 'modality') order by e.first_day)
          from record e where e.id = any(p.subjects) and e.kind = 'event'),
        'clauses', (select json_agg(c.data -> 'topics') from record c where c.id = any(p.subjects) and c.kind = 'clause'),
        'disputes', (select count(distinct (s.subject, s.property)) from statement s
          where s.subject = any(p.subjects) and s.standing = 'disputed'),
        'sources', (select count(distinct c.source) from statement s join citation c on c.statement_id = s.id where s.subject = any(p.subjects))
        ) order by p.sort_day desc, p.id desc) from page p))::text as body`;
}

/** The eight best texts of each kind and how many there are, ranked by PostgreSQL, with what a hit shows. */
function search(query: string): string {
  return `
    with found as materialized (
      select d.kind, d.record_id, d.language, d.text, d.start_at, ts_rank(d.vector, query) as rank
      from floor.document d, ${query} as query where d.vector @@ query),
    placed as (
      select *, row_number() over (partition by kind order by rank desc, record_id) as place, count(*) over (partition by kind) as total from found)
    select coalesce(json_agg(json_build_object('kind', p.kind, 'total', p.total, 'id', r.id, 'slug', r.slug,
      'label', coalesce(r.data -> 'label', r.data -> 'names'), 'text', p.text, 'language', p.language, 'start', p.start_at)
      order by p.kind, p.place), '[]')::text as body
    from placed p join record r on r.id = p.record_id where p.place <= 8`;
}
