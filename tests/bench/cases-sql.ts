import { areas, staff } from '../access/staff.ts';
import { needs } from '../access/referrals.ts';

/**
 * Cases from one number to another, and what each asks help with: of ten one waits, one is led and
 * eight are closed. One navigator leads forty, however many there are; a colleague leads the others.
 */
export const casesSql = (from: number, to: number) => `
  with people as (
    select
      (select id from public.staff where email = '${staff.navigator}') as navigator,
      (select id from public.staff where email = '${staff.linkWorker}') as colleague
  ),
  made as (
    insert into public.cases (
      reference, for_whom, how_soon, risk, neighbourhood_id, team_id, lead_id, state, received_at,
      respond_by, tries, tried_at, next_step_at, outcome, closed_at, forget_on
    )
    select
      translate(
        regexp_replace(lpad(upper(to_hex(i)), 10, '0'), '^(.{5})(.{5})$', '\\1-\\2'), '01', 'GH'
      ),
      'me', (array['today', 'this_week', 'can_wait'])[1 + i / 10 % 3],
      (array['immediate', 'high', 'standard', null])[1 + i / 10 % 4],
      (array['${areas.here.id}', '${areas.elsewhere.id}'])[1 + i / 10 % 2]::uuid,
      (select id from public.support_teams order by slug limit 1),
      case when i % 10 = 1 then case when i <= 400 then navigator else colleague end end,
      case i % 10 when 0 then 'waiting' when 1 then 'open' else 'closed' end,
      now() - i % 400 * interval '1 hour', now() + (40 - i % 400) * interval '1 hour',
      (i % 10 > 0)::integer, case when i % 10 > 0 then now() - i % 300 * interval '1 hour' end,
      case when i % 10 = 1 then now() + (i % 200 - 100) * interval '1 hour' end,
      case when i % 10 > 1 then 'needs_met' end, case when i % 10 > 1 then now() end,
      case when i % 10 > 1 then current_date + 1000 end
    from generate_series(${from}, ${to}) as i, people
    returning id
  )
  insert into public.case_needs (case_id, need_id) select id, '${needs.home}' from made`;
