-- What people wrote in their own words, read a page at a time by those who may, and sorted by tags.

-- Few of a million texts have tags: what they are is found without reading the others.
create index on public.response_texts (consultation_id, question_id) where tags <> '{}';

create trigger "tagging is noted" after update of tags on public.response_texts
  for each row execute function private.note_change('question_id,tags', 'response_id');

create function public.response_texts_page(
  consultation uuid, question text, words text default '', tag text default '',
  after_at timestamptz default null, after_id uuid default null
)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  before_at constant timestamptz := coalesce(after_at, 'infinity');
  before_id constant uuid := coalesce(after_id, '00000000-0000-0000-0000-000000000000');
  looked_for constant text := lower(btrim(coalesce(words, '')));
  chosen constant text := coalesce(tag, '');
begin
  perform private.require_for_consultation('read_responses', consultation);
  if char_length(looked_for) > 200 then
    perform private.refuse_answer('words', 'too_long', 'Look for 200 letters or fewer.');
  end if;
  return (
    with near as materialized (
      -- No index holds a search: so far ahead we look for what fits, and say how far we came.
      (
        select r.id, r.received_at, r.channel, r.state = 'counted' and not r.is_test as counts
        from public.responses r
        where chosen = '' and r.consultation_id = response_texts_page.consultation
          and (r.received_at, r.id) < (before_at, before_id)
        order by r.received_at desc, r.id desc
        limit 2000
      )
      union all
      select r.id, r.received_at, r.channel, r.state = 'counted' and not r.is_test
      from public.response_texts t
      join public.responses r on r.id = t.response_id
      where chosen <> '' and t.consultation_id = response_texts_page.consultation
        and t.question_id = response_texts_page.question and t.tags <> '{}' and chosen = any (t.tags)
        and (r.received_at, r.id) < (before_at, before_id)
    ),
    fitting as (
      select n.*, t.words, t.tags, row_number() over (order by n.received_at desc, n.id desc) as number
      from near n
      join public.response_texts t on t.response_id = n.id and t.question_id = response_texts_page.question
      where n.counts and (looked_for = '' or strpos(lower(t.words), looked_for) > 0)
    )
    select jsonb_build_object(
      'rows', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'response', f.id, 'words', f.words, 'tags', f.tags, 'channel', f.channel,
          'day', (f.received_at at time zone 'Europe/London')::date
        ) order by f.number), '[]')
        from fitting f where f.number <= 50
      ),
      'next', (
        select jsonb_build_object('after_at', l.received_at, 'after_id', l.id)
        from (
          select f.received_at, f.id from fitting f
          where f.number = 50 and exists (select from fitting m where m.number = 51)
          union all
          (
            select n.received_at, n.id from near n
            where chosen = '' and not exists (select from fitting m where m.number = 51)
              and (select count(*) from near) = 2000
            order by n.received_at, n.id limit 1
          )
        ) l
      ),
      'tags', (
        select coalesce(jsonb_agg(jsonb_build_array(g.tag, g.texts) order by g.texts desc, g.tag), '[]')
        from (
          select x.tag, count(*) as texts
          from public.response_texts t
          join public.responses r on r.id = t.response_id and r.state = 'counted' and not r.is_test
          cross join unnest(t.tags) x (tag)
          where t.consultation_id = response_texts_page.consultation
            and t.question_id = response_texts_page.question and t.tags <> '{}'
          group by x.tag
        ) g
      )
    )
  );
end
$$;

create function private.text_to_tag(response uuid, question text)
returns public.response_texts
language plpgsql
set search_path = ''
as $$
declare
  found_text public.response_texts;
begin
  perform private.require('read_responses');
  select t.* into found_text
  from public.response_texts t
  join public.responses r on r.id = t.response_id and r.state = 'counted' and not r.is_test
  where t.response_id = text_to_tag.response and t.question_id = text_to_tag.question
    -- Somebody else's area looks as if there were nothing.
    and t.consultation_id = any (private.consultations_where_i_may('read_responses'))
  for update of t;
  if not found then
    raise exception using
      errcode = 'PT404', message = 'That is not here any more, or never was.', detail = 'unknown';
  end if;
  return found_text;
end
$$;

create function public.tag_text(response uuid, question text, tag text)
returns text[]
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.response_texts := private.text_to_tag(response, question);
  added constant text := lower(btrim(regexp_replace(coalesce(tag, ''), '\s+', ' ', 'g')));
begin
  if added = '' then
    perform private.refuse_answer('tag', 'missing', 'Write the tag, such as “lighting”.');
  elsif char_length(added) > 40 then
    perform private.refuse_answer('tag', 'too_long', 'Use 40 letters or fewer for a tag.');
  elsif added = any (it.tags) then
    return it.tags;
  elsif cardinality(it.tags) >= 10 then
    perform private.refuse_answer('tag', 'too_many', 'This has ten tags. Take one off first.');
  end if;
  update public.response_texts t
  set tags = it.tags || added
  where t.response_id = it.response_id and t.question_id = it.question_id;
  return it.tags || added;
end
$$;

create function public.untag_text(response uuid, question text, tag text)
returns text[]
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.response_texts := private.text_to_tag(response, question);
begin
  update public.response_texts t
  set tags = array_remove(it.tags, untag_text.tag)
  where t.response_id = it.response_id and t.question_id = it.question_id;
  return array_remove(it.tags, untag_text.tag);
end
$$;

revoke execute on function public.response_texts_page, public.tag_text, public.untag_text from public;
grant execute on function public.response_texts_page, public.tag_text, public.untag_text to authenticated;

comment on column public.response_texts.tags is
  'What staff sorted it under, in small letters. Each is put on and taken off alone, so nobody overwrites another''s.';
comment on function public.response_texts_page(uuid, text, text, text, timestamptz, uuid) is
  'Up to 50 texts in answer to one question, newest first: rows {response, words, tags, channel, day}; where to go on (next, null at the end); and every tag with its number of texts. A page may hold fewer and still go on: a search looks at 2,000 answers at a time.';
comment on function private.text_to_tag(uuid, text) is
  'A text that counts, locked, for somebody who may read it; 403 or 404.';
comment on function public.tag_text(uuid, text, text) is
  'Puts a tag on a text; once, however often. Answers all its tags.';
comment on function public.untag_text(uuid, text, text) is
  'Takes a tag off a text. Answers the tags that stay.';
