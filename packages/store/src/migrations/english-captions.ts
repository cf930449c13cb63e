import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What a record is called in English, as a key to put lists in order by: as the domain picks a caption (its own label, else its names by
 * how full they are), in lower case and without accents. A function of the record alone, so that an index can keep it, and the views of the
 * past and of drafts have it, too. `caption_key` stays the Arabic one.
 */
export const englishCaptions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create function english_caption_key(data jsonb) returns text immutable parallel safe language sql as $$
        select regexp_replace(lower(normalize(coalesce(
          (select value from jsonb_each_text(data -> 'label') as label (language, value)
            order by case when language = 'en' then 0 when language like 'en-%' then 1 when language = 'ar' then 2 else 3 end, language limit 1),
          (select name ->> 'value' from jsonb_array_elements(data -> 'names') with ordinality as named (name, place)
            order by case when name ->> 'language' = 'en' then 0 when name ->> 'language' like 'en-%' then 1
                when name ->> 'language' = 'ar' then 2 else 3 end,
              array_position(array['official', 'transliteration', 'gloss', 'short', 'alias', 'former'], name ->> 'kind'), place limit 1),
          ''), NFD)), U&'[\\0300-\\036F]', '', 'g')
      $$`.execute(db);
    // A large register takes longer than a question may.
    await sql`set local statement_timeout = 0`.execute(db);
    await sql`
      create index record_by_english_caption on record (kind, (english_caption_key(data) collate "C"), id)
        where kind in ('actor', 'agreement', 'event', 'source')`.execute(db);
    // By what refers to them lists are put in order, too: counted in one walk.
    await sql`
      create index reference_counted on reference (kind, property, to_id)
        where kind in ('agreement', 'event', 'clause') and property in ('participations', 'agreement')`.execute(db);
  },
};
