-- What functions for staff share that is about no table.

create function private.refuse_unknown()
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  raise exception using
    errcode = 'PT404', message = 'That is not here any more, or never was.', detail = 'unknown';
end
$$;

create function private.today()
returns date
language sql
stable
set search_path = ''
as $$
  select (now() at time zone 'Europe/London')::date
$$;

comment on function private.refuse_unknown() is
  'Refuses with 404 what is not there, in the same words whether it ever was.';
comment on function private.today() is 'The date in London.';
