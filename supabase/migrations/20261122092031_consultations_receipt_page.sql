-- What somebody answered as a page, for those without scripts.

create function private.response_html(story json, words jsonb)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  s constant jsonb := words -> 'response' -> 'story';
  state constant text := story ->> 'consultation_state';
  steps text;
begin
  if story ->> 'state' = 'withdrawn' then
    return format('<p>%s</p>', private.html(s ->> 'withdrawn'));
  end if;
  steps := format('<li>%s: %s</li>', private.html(s ->> 'received'), private.shown_day(story ->> 'received_at'))
    || case when story ->> 'revised_at' is null then '' else format(
      '<li>%s: %s</li>', private.html(s ->> 'revised'), private.shown_day(story ->> 'revised_at')
    ) end
    || format('<li>%s</li>', private.html(case
      when state = 'open' then replace(s ->> 'open', '{day}', private.shown_day(story ->> 'closes_at'))
      when state = 'closed' then s ->> 'closed'
      else s ->> 'reported'
    end))
    || case when state in ('open', 'closed') then format('<li>%s</li>', private.html(
      replace(s ->> 'report_by', '{day}', private.shown_day(story ->> 'report_by'))
    )) else '' end;
  return format('<p>%s</p><ol>%s</ol>', private.html(replace(s ->> 'about', '{title}', story ->> 'title')), steps)
    || format('<p class="screen"><a href="%s/consultations/%s/">%s</a></p>', private.html(private.site_origin()),
      private.html(story ->> 'slug'), private.html(s ->> 'see'))
    || case when (story ->> 'may_change')::boolean then format(
      '<p class="screen"><a href="%s/consultations/%s/#change">%s</a></p>', private.html(private.site_origin()),
      private.html(story ->> 'slug'), private.html(s ->> 'change')
    ) else '' end;
end
$$;

comment on function private.response_html(json, jsonb) is 'private.response_story as HTML.';
