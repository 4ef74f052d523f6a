-- How far a request for help has come as a page, for those without scripts. Never what it was about.

create function private.referral_html(story json, words jsonb)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  s constant jsonb := words -> 'story';
  state constant text := story ->> 'state';
  steps text;
begin
  select string_agg(format('<li>%s%s</li>', private.html(s ->> step.name),
    coalesce(': ' || private.shown_day(step.at), '')), '' order by step.place)
  into steps
  from (values
    (1, 'received', story ->> 'received_at', true),
    (2, 'looked_at', story ->> 'looked_at', story ->> 'looked_at' is not null),
    (3, 'tried', story ->> 'tried_at', state = 'tried'),
    (4, 'with_service', story ->> 'reached_at', story ->> 'reached_at' is not null),
    (5, 'closed', story ->> 'closed_at', state = 'closed')
  ) step (place, name, at, is_there)
  where step.is_there;
  if state in ('received', 'looked_at') then
    steps := steps || format('<li>%s</li>', private.html(replace(
      s ->> 'respond_by', '{when}', private.shown_moment((story ->> 'respond_by')::timestamptz)
    )));
  end if;
  return format('<p>%s: <strong>%s</strong></p><ol>%s</ol><p>%s</p>',
    private.html(s ->> 'reference'), private.html(story ->> 'reference'), steps, private.html(s ->> 'again'));
end
$$;

create function private.follow_up_html(code text, follow_up json, words jsonb)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  s constant jsonb := words -> 'referral' -> 'story' -> 'follow_up';
  state constant text := follow_up ->> 'state';
begin
  return coalesce(
    format('<p>%s</p>', private.html(replace(
      s ->> state, '{day}', to_char((follow_up ->> 'from')::date, 'FMDD FMMonth YYYY')
    )))
    || case when state = 'open' then format('<p class="screen"><a href="%s/questions/">%s</a></p>',
      private.html(private.site_origin()), private.html(s ->> 'where')) else '' end
    || case when state <> 'answered' then private.stop_form(code, words -> 'questions' -> 'stop') else '' end,
    ''
  );
end
$$;

comment on function private.follow_up_html(text, json, jsonb) is
  'What the holder of a receipt is told about being asked how it went: nothing where they are not.';
comment on function private.referral_html(json, jsonb) is 'private.referral_story as HTML.';
