import { connect } from '../access/connect.ts';

/** What the database holds, counted in one statement while others may be writing. */
export interface Stored {
  cases: number;
  /** Cases that lack a part of what was sent with them. */
  halfCases: number;
  equalityAnswers: number;
  /** Cases whose version, timeline and audit tell of different numbers of changes. */
  halfChanged: number;
  /** Cases whose last change in the audit is not how they stand. */
  otherwiseNoted: number;
  triaged: number;
  notes: number;
  noted: number;
}

const COUNT = `
  select
    count(*)::integer as cases,
    (count(*) filter (where (
      (select count(*) from public.case_contacts k where k.case_id = c.id),
      (select count(*) from public.case_words w where w.case_id = c.id),
      (select count(*) from public.case_needs n where n.case_id = c.id),
      (select count(*) from public.case_sharing s where s.case_id = c.id),
      (select count(*) from private.case_receipts r where r.case_id = c.id)
    ) <> (1, 1, 2, 1, 1)))::integer as "halfCases",
    (select count(*) from public.case_equality_answers)::integer as "equalityAnswers",
    (count(*) filter (where c.version - 1 <> told.triaged + told.notes
      or told.triaged <> noted.changes))::integer as "halfChanged",
    (count(*) filter (where c.risk is distinct from noted.risk))::integer as "otherwiseNoted",
    sum(told.triaged)::integer as triaged,
    sum(told.notes)::integer as notes,
    sum(noted.changes)::integer as noted
  from public.cases c
  cross join lateral (
    select count(*) filter (where e.kind = 'triaged') as triaged,
      count(*) filter (where e.kind = 'note') as notes
    from public.case_entries e where e.case_id = c.id
  ) as told
  cross join lateral (
    select count(*) as changes,
      (array_agg(a.after ->> 'risk' order by a.id desc))[1]::text as risk
    from public.audit_entries a
    where a.entity = 'cases' and a.entity_id = c.id and a.action = 'update' and a.staff_id is not null
  ) as noted`;

/** Counts what is stored, over a connection of its own: none lives through a crash. */
export async function countStored(databaseUrl: string): Promise<Stored> {
  const owner = await connect(databaseUrl);
  const { rows } = await owner.query<Stored>(COUNT);
  await owner.end();
  return rows[0]!;
}
