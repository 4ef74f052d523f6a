-- What somebody is about to say, shown once more before it is sent without JavaScript. A built page
-- holds no key of its own: this one does, so that a double tap or a retry is told from somebody else
-- who sends the same words over the same connection.

create function private.check_page(sent jsonb)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  c constant jsonb := (select w.words -> 'check' from private.receipt_words w limit 1);
  about constant text := (
    select string_agg(private.html(part.name), ', ' order by part.at)
    from (
      select 1 as at, n.name from public.neighbourhoods n where n.slug = sent ->> 'neighbourhood'
      union all
      select 2, w.name from public.wards w
      join public.neighbourhood_wards x on x.ward_id = w.id
      join public.neighbourhoods n on n.id = x.neighbourhood_id and n.slug = sent ->> 'neighbourhood'
      where w.slug = sent ->> 'ward'
      union all
      select 3, l.name from public.locations l where l.id::text = sent ->> 'place' and not l.masked
      union all
      select 4, t.name from public.themes t where t.slug = sent ->> 'theme'
    ) part
  );
  reach constant text := nullif(
    concat_ws(', ', nullif(btrim(sent ->> 'email'), ''), nullif(btrim(sent ->> 'phone'), '')), ''
  );
begin
  return private.page(200, c ->> 'title', format(
    '<p><strong>%s</strong> %s</p><h2>%s</h2><blockquote>%s</blockquote><p>%s: %s</p>%s<p>%s</p>'
    '<form method="post">%s<button>%s</button></form>',
    private.html(c ->> 'not_yet'), private.html(c ->> 'back'), private.html(c ->> 'words'),
    private.html(sent ->> 'said'), private.html(c ->> 'about'), about,
    case when reach is null then '' else format('<p>%s: %s</p>', private.html(c ->> 'reach'), private.html(reach)) end,
    private.html(c ->> 'rest'),
    private.hidden_fields(sent), private.html(c ->> 'send')
  ));
end
$$;

comment on function private.check_page(jsonb) is
  'The page on which somebody without JavaScript checks what they will send: the fields of submit_priority with a key that is new. Nothing is stored yet.';
