begin;
select plan(18);

create temporary view relations as
select
  c.oid, n.nspname::text as schema, c.relname::text as name, c.relkind, c.relrowsecurity,
  c.reloptions
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('public', 'private')
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e');
create temporary view functions as
select p.oid, n.nspname::text as schema, p.proname::text as name, p.prosecdef, p.proconfig
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('public', 'private')
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e');
create temporary view strangers as
select unnest(array['anon', 'authenticated']) as role;

select is_empty(
  $$ select schema, name from relations where relkind in ('r', 'p') and not relrowsecurity $$,
  'every table has row level security'
);
select isnt_empty(
  $$ select from relations where schema = 'public' and relkind = 'r' $$,
  'there are tables to speak of'
);
-- Which object is open to whom is listed in grants.txt; here is what must hold for all of them.
select is_empty(
  $$ select name, privilege from relations,
      unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
        as privilege
    where relkind in ('r', 'p') and has_table_privilege('anon', oid, privilege) $$,
  'no stranger may touch a table itself'
);
select is_empty(
  $$ select name from relations
    where relkind in ('r', 'p') and has_any_column_privilege('anon', oid, 'select, insert, update, references') $$,
  'nor any of its columns'
);
select is_empty(
  $$ select name from relations
    where relkind in ('r', 'p')
      and (
        has_table_privilege('authenticated', oid, 'insert, update, delete, truncate, references, trigger')
        or has_any_column_privilege('authenticated', oid, 'insert, update, references')
      ) $$,
  'a signed-in person changes things through functions alone'
);
select is_empty(
  $$ select policyname from pg_policies
    where schemaname in ('public', 'private') and (cmd <> 'SELECT' or roles <> '{authenticated}') $$,
  'every policy is for reading, and for those who have signed in'
);
select is_empty(
  $$ select role, name from relations, strangers
    where relkind = 'S' and has_sequence_privilege(role, oid, 'usage, select, update') $$,
  'nor any sequence'
);

select is_empty(
  $$ select name from relations
    where relkind in ('v', 'm') and has_table_privilege('anon', oid, 'select') and name !~ '^published_' $$,
  'a stranger reads no view but what is published'
);
select is_empty(
  $$ select role, name from relations, strangers
    where relkind = 'v' and has_any_column_privilege(role, oid, 'insert, update')
      or relkind = 'v' and has_table_privilege(role, oid, 'insert, update, delete') $$,
  'nobody may write through a view'
);
select is_empty(
  $$ select name from relations
    where relkind = 'v' and not coalesce('security_barrier=true' = any (reloptions), false) $$,
  'no view lets a filter see the rows that it hides'
);

select is_empty(
  $$ select name from functions where schema = 'private' and has_function_privilege('anon', oid, 'execute') $$,
  'no stranger may call a private function'
);
select is_empty(
  $$ select role from strangers where has_schema_privilege(role, 'private', 'usage, create') $$,
  'the private schema is out of reach'
);
select is_empty(
  $$ select role from strangers where has_schema_privilege(role, 'public', 'create') $$,
  'nobody may add to the public schema'
);
select is_empty(
  $$ select name from functions
    where prosecdef and not coalesce('search_path=""' = any (proconfig), false) $$,
  'a function that runs with its owner''s rights looks names up nowhere but where it says'
);
select bag_eq(
  $$ select name from functions where schema = 'private' and has_function_privilege('service_role', oid, 'execute') $$,
  $$ values ('forget_expired') $$, 'the service key may have what is expired forgotten'
);

select is_empty(
  $$ select schema, name from relations
    where relkind in ('r', 'p', 'v', 'm') and obj_description(oid, 'pg_class') is null $$,
  'every table and view says what it is for'
);
select is_empty(
  $$ select schema, name from functions where obj_description(oid, 'pg_proc') is null $$,
  'every function says what it does'
);
select is_empty(
  $$ select n.nspname, t.typname from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where n.nspname in ('public', 'private') and t.typtype = 'd'
      and obj_description(t.oid, 'pg_type') is null $$,
  'every kind of answer says what it is'
);

select * from finish();
rollback;
