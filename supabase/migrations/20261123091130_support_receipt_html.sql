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

comment on function private.referral_html(json, jsonb) is 'private.referral_story as HTML.';
