import { startFilledSupabase } from './filled-supabase.ts';
import { benchSubmittingResponses } from './submit-response.bench.ts';
const s = await startFilledSupabase();
try { await benchSubmittingResponses(s); 
 if (process.env.PROFILE) {
  const { rows } = await s.owner.query(`select relname, n_tup_ins, n_tup_upd from pg_stat_user_tables where n_tup_ins > 100 order by 2 desc`); console.log(rows);
 }
} finally { await s.close(); }
process.exit();
