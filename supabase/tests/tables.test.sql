begin;
select plan(19);

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
select is_empty(
  $$ select role, name, privilege from relations, strangers,
      unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
        as privilege
    where relkind in ('r', 'p') and has_table_privilege(role, oid, privilege) $$,
  'no stranger and no signed-in person may touch a table itself'
);
select is_empty(
  $$ select role, name, privilege from relations, strangers,
      unnest(array['select', 'insert', 'update', 'references']) as privilege
    where relkind in ('r', 'p') and has_any_column_privilege(role, oid, privilege) $$,
  'nor any of its columns'
);
select is_empty(
  $$ select role, name from relations, strangers
    where relkind = 'S' and has_sequence_privilege(role, oid, 'usage, select, update') $$,
  'nor any sequence'
);

prepare published_views as
values ('published_figures'), ('published_help_areas'), ('published_help_lines'),
  ('published_locations'), ('published_neighbourhoods'), ('published_organizations'),
  ('published_service_at_locations'), ('published_services'), ('published_sessions'),
  ('published_sources'), ('published_taxonomies'), ('published_taxonomy_terms'),
  ('published_themes'), ('published_wards');
select bag_eq(
  $$ select name from relations where relkind in ('v', 'm') and has_table_privilege('anon', oid, 'select') $$,
  'published_views', 'a stranger may read the published views and nothing else'
);
select bag_eq(
  $$ select name from relations
    where relkind in ('v', 'm') and has_table_privilege('authenticated', oid, 'select') $$,
  'published_views', 'a signed-in person may read the published views and nothing else'
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

select bag_eq(
  $$ select name from functions
    where schema = 'public' and has_function_privilege('anon', oid, 'execute') $$,
  $$ values ('report_listing') $$, 'a stranger may call the functions listed here and nothing else'
);
select bag_eq(
  $$ select name from functions
    where schema = 'public' and has_function_privilege('authenticated', oid, 'execute') $$,
  $$ values ('report_listing') $$, 'a signed-in person may call the functions listed here and nothing else'
);
select is_empty(
  $$ select role, name from functions, strangers
    where schema = 'private' and has_function_privilege(role, oid, 'execute') $$,
  'nobody may call a private function'
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
