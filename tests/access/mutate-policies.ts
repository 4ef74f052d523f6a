import { runCommand } from '../../supabase/local/command.ts';
import { startRealSupabase } from '../postgres/real-supabase.ts';
import { openPostgrest } from './backend.ts';
import { makeSituations } from './case-matrix.ts';
import { connect } from './connect.ts';
import { listingsSql } from './listings.ts';
import { functionMutants, policyMutants, stubs, type Mutant, type Owner } from './mutants.ts';
import { firstDifference, watchers } from './noticing.ts';
import { staffSql } from './staff.ts';

/** Everything that a mutant may have left behind: policies, functions, and the cases themselves. */
async function stateOf(owner: Owner): Promise<string> {
  const { rows } = await owner.query<{ state: string }>(`
    select concat_ws(E'\\n',
      (select string_agg(concat_ws(' ', polrelid::regclass, polname, polcmd, polpermissive, polroles,
        pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)), E'\\n' order by polrelid, polname)
        from pg_policy),
      (select string_agg(pg_get_functiondef(p.oid) || coalesce(p.proacl::text, ''), E'\\n' order by p.oid)
        from pg_proc p
        where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.prokind = 'f'),
      (select string_agg((to_jsonb(c) - 'looked_at')::text, E'\\n' order by c.id) from public.cases c),
      (select count(*) from public.case_entries), (select count(*) from public.case_contacts),
      (select string_agg(r::text, E'\\n' order by r.id) from public.routing_rules r),
      (select string_agg(l::text, E'\\n' order by l.staff_id) from public.caseloads l)
    ) as state`);
  return rows[0]!.state;
}

// Takes each policy and each check of a function away in turn, and says which test noticed.
await runCommand(async (undo) => {
  const supabase = await startRealSupabase();
  undo(supabase.close);
  const backend = await openPostgrest({ ...supabase, databaseUrl: supabase.urlFor('postgres') });
  const owner = await connect(supabase.urlFor('supabase_admin'));
  await owner.query(listingsSql);
  await owner.query(staffSql);
  const watching = await watchers(backend, await makeSituations(backend));
  await owner.query(stubs);
  const asItIs = async () => {
    const found = await firstDifference(backend, watching);
    if (found) throw new Error(`The matrix does not hold as it is: ${found}`);
  };
  await asItIs();
  const before = await stateOf(owner);

  const missed: string[] = [];
  const run = async (mutants: Mutant[]) => {
    for (const { name, make, undo: restore } of mutants) {
      await owner.query(make);
      if ((await stateOf(owner)) === before) throw new Error(`${name}: nothing was changed.`);
      const noticed = await firstDifference(backend, watching);
      await owner.query(restore);
      if ((await stateOf(owner)) !== before) throw new Error(`${name}: left something behind.`);
      console.log(`${noticed ? 'caught' : 'MISSED'}: ${name}. ${noticed ?? ''}`);
      if (!noticed) missed.push(name);
    }
    return mutants.length;
  };
  const policies = await run(await policyMutants(owner));
  await asItIs();
  const checks = await run(await functionMutants(owner));
  await asItIs();
  console.log(
    `${policies} mutants of policies and ${checks} of checks: ${policies + checks - missed.length} caught, ${missed.length} missed`,
  );
  if (missed.length > 0) throw new Error(`Nothing noticed: ${missed.join('; ')}`);
  await owner.end();
  process.exit();
});
