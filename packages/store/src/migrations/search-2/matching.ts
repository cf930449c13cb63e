import { type Kysely, sql } from 'kysely';

/**
 * Gives the best documents of each kind for a query.
 *
 * `asked` is what words ask for, `kept` what else has to hold, `whole` the query as the whole of a text. `words`, `forms` and `worth`,
 * where they are not empty, are alternatives for numbered words of the query, with what each is worth: a document scores the best
 * alternative of each word, a little for where and how its words stand (`ts_rank`), and `bonus` where one of its texts is the query and
 * nothing else.
 *
 * However much there is, no more than a few thousand entries of the index are read for a kind, no more than `most` of its documents are
 * counted, and `ranked` of them ranked: a query is first put to a sample of the kind's documents, drawn by chance (`@6` is one in 4 to
 * the 6th, `samples` says which one for each kind, 0 is all of them). Where that found fewer than `enough` it goes on with the one that
 * should have them, by what it found; or with all, where the rarest word (`rarest`: in how many documents of each kind) is in fewer
 * documents than that sample has. What is found so often in a sample is frequent in all. So what is rare is found whole, and of what is
 * common the best of a sample; texts that are the query and nothing else are always among them.
 *
 * It runs with one plan for all queries: the planner would scan the table for a common word, and take its time to think of it.
 */
export async function createMatching(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function search_matching(
      kinds text[], samples integer[], rarest integer[], asked tsquery, kept tsquery, whole tsquery, bonus real, statuses text[], as_of date,
      words integer[], forms tsquery[], worth real[], most integer, ranked integer, enough integer)
    returns table (kind text, owner text, ordinal integer, score integer, seen integer, sample integer)
    language plpgsql stable parallel safe
    set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
    as $function$
    declare
      wanted text;
      at integer := 0;
      level integer;
      size real;
      narrowed tsquery := case when kept is null then asked else asked && kept end;
      narrowed_whole tsquery := case when kept is null then whole else whole && kept end;
      sought tsquery;
      owners text[];
      ordinals integer[];
      scores integer[];
      found integer;
    begin
      foreach wanted in array kinds loop
        at := at + 1;
        select greatest(reltuples, 0) into size from pg_class where oid = to_regclass('search.' || quote_ident(wanted));
        level := samples[at];
        loop
          if size / 4 ^ level > rarest[at] then level := 0; end if;
          sought := case level when 0 then narrowed else quote_literal('@' || level)::tsquery && narrowed end;
          select array_agg(best.owner), array_agg(best.ordinal), array_agg(best.points), coalesce(max(best.found), 0)
            into owners, ordinals, scores, found
          from (
            select distinct on (document.record_id, document.start_at) document.owner, document.ordinal, document.found, ((
                ts_rank('{0.05, 0.3, 0.6, 1}', document.vector, asked) / (1 + ln(greatest(document.words, 1)))
                + case when document.vector @@ whole then bonus else 0 end
                + case when cardinality(search_matching.words) > 0 then (
                    select coalesce(sum(heard.best), 0) from (
                      select max(alternative.worth) as best
                      from unnest(search_matching.words, search_matching.forms, search_matching.worth) as alternative (word, form, worth)
                      where document.vector @@ alternative.form group by alternative.word) as heard) else 0 end
              ) * 100000)::integer as points
            from (
              select one.*, row_number() over () as place, count(*) over ()::integer as found from (
                select * from search_document as any_one
                where any_one.kind = wanted and any_one.vector @@ sought
                  and (search_matching.statuses is null or search_has_status(any_one.statuses, search_matching.statuses, as_of))
                limit most) as one
              union all
              select one.*, 0, 0 from (
                select * from search_document as any_one
                where level > 0 and whole is not null and any_one.kind = wanted and any_one.vector @@ narrowed_whole
                  and (search_matching.statuses is null or search_has_status(any_one.statuses, search_matching.statuses, as_of))
                limit 20) as one
            ) as document
            where document.place <= ranked
            order by document.record_id, document.start_at, points desc, document.owner, document.ordinal
          ) as best;
          if level = 0 or found >= enough then
            return query select wanted, one.owner, one.ordinal, one.score, greatest(found, cardinality(owners)), level
              from unnest(owners, ordinals, scores) as one (owner, ordinal, score);
            exit;
          end if;
          level := greatest(0, level - ceil(ln(enough / greatest(found, 0.5)) / ln(4)))::integer;
        end loop;
      end loop;
    end
    $function$`.execute(db);
}

/**
 * Whether an agreement has one of some statuses on a day. Its steps are what it is said to be from each day on, the first one from
 * before anybody asks; of two or more values of one step any will do.
 */
export async function createHasStatus(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function search_has_status(steps jsonb, wanted text[], as_of date) returns boolean language sql immutable parallel safe
    return coalesce((
      select step."values" && wanted from jsonb_to_recordset(steps) as step ("from" date, "values" text[])
      where step."from" is null or step."from" <= as_of order by step."from" desc nulls last limit 1), false)`.execute(db);
}
