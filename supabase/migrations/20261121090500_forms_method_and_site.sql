-- What a form needs to know of the request: how it was sent, and from which site.

create function private.refused_method()
returns json
language plpgsql
set search_path = ''
as $$
begin
  if current_setting('request.method', true) = 'POST' then
    return null;
  end if;
  perform set_config('response.status', '405', true);
  perform set_config('response.headers', '[{"Allow": "POST"}]', true);
  return json_build_object('code', 'wrong_method', 'message', 'Send this with POST.');
end
$$;

create function private.site_origin()
returns text
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (select o.origin from private.site_origins o where o.origin = private.request_header('origin')),
    (select min(o.origin) from private.site_origins o),
    ''
  )
$$;

comment on function private.refused_method() is
  'Answers 405 to anything but POST; null when the request may go on.';
comment on function private.site_origin() is
  'The site that a request came from or, where it came from no listed one, the first listed; empty for the API''s own host.';
