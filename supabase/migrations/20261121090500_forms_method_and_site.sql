-- What a form needs to know of the request: how it was sent, and from which site.

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

comment on function private.site_origin() is
  'The site that a request came from or, where it came from no listed one, the first listed; empty for the API''s own host.';
