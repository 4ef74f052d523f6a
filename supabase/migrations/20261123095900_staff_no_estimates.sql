-- PostgREST offers to say how many rows a request would find without looking (Prefer: count=planned).
-- The answer comes from what the planner knows of all rows, also of those that the person asking may
-- not read: how many cases there are in an area, of a kind, between two references.

create function private.is_no_estimate()
returns boolean
language plpgsql
-- It is not; but called so, the planner asks it once, before it estimates anything, and never for a row.
immutable
set search_path = ''
as $$
begin
  if current_query() ~* '^\s*explain\M' then
    raise exception using
      errcode = 'PT400', message = 'Numbers are counted here, never estimated. Ask for an exact count.',
      detail = 'count:estimated';
  end if;
  return true;
end
$$;
revoke execute on function private.is_no_estimate from public;
grant execute on function private.is_no_estimate to authenticated;

do $$
declare
  readable regclass;
begin
  for readable in
    select distinct p.polrelid::regclass
    from pg_catalog.pg_policy p
    join pg_catalog.pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'public'::regnamespace
  loop
    execute format(
      'create policy "what somebody may not read is not estimated" on %s
        as restrictive for select to authenticated using (private.is_no_estimate())', readable
    );
  end loop;
end
$$;

comment on function private.is_no_estimate() is
  'Refuses with 400 to plan a statement only for what it would find. Part of every table''s policies.';
