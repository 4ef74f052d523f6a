import { randomUUID } from 'node:crypto';
import type { Backend } from './backends.ts';
import { areas } from './staff.ts';

/** Two questions that can be counted, and one in people's own words. */
export const definition = {
  format: 1,
  pages: [
    {
      id: 'p',
      title: 'The hub',
      items: [
        {
          id: 'uses',
          type: 'one_of',
          title: 'Do you use the hub?',
          options: [
            { id: 'yes', text: 'Yes, "often"' },
            { id: 'no', text: '=No' },
          ],
        },
        {
          id: 'visits',
          type: 'scale',
          title: 'How is it?',
          from: 1,
          to: 5,
          low: 'Bad',
          high: 'Good',
        },
        { id: 'why', type: 'long_text', title: 'Why?' },
      ],
    },
  ],
};

type Stage = 'draft' | 'open' | 'closed';

/** A consultation of one area with those questions, and its ids; closed a day ago unless said otherwise. */
export async function makeConsultation(
  backend: Backend,
  stage: Stage = 'closed',
  area = areas.here.id,
) {
  const [id, version] = [randomUUID(), randomUUID()];
  const slug = `asked-${id}`;
  const closes = stage === 'open' ? `now() + interval '1 day'` : `now() - interval '1 day'`;
  await backend.rows(`
    insert into public.consultations
      (id, slug, title, decided_by, opens_at, closes_at, report_by, retained_until, stage, published_at)
    values ('${id}', '${slug}', 'The hub', 'Executive', now() - interval '9 days', ${closes},
      current_date + 30, current_date + 300,
      ${stage === 'draft' ? `'draft', null` : `'published', now() - interval '9 days'`})`);
  await backend.rows(`
    insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
    values ('${id}', '${area}')`);
  await backend.rows(`
    insert into public.consultation_versions (id, consultation_id, number, definition)
    values ('${version}', '${id}', 1, '${JSON.stringify(definition)}')`);
  return { id, slug, version };
}

/** An outcome that could be published; version 0, as nothing was written before. */
export const outcome = (consultation: string) => ({
  consultation,
  version: 0,
  heard: 'Most of you use the hub.',
  will_change: [{ what: 'It opens on Saturdays', by: '2027-03-01' }],
  will_not_change: [{ what: 'The car park stays', why: 'It is not ours' }],
  questions: ['uses'],
  actions: [] as string[],
  priorities: [] as string[],
});

/** Everything that staff could change about what came of a consultation. */
export async function outcomeState(backend: Backend, id: string): Promise<unknown> {
  const [row] = await backend.rows(`
    select to_jsonb(c) as consultation,
      (select to_jsonb(o) from public.consultation_outcomes o where o.consultation_id = c.id) as outcome,
      (select jsonb_agg(to_jsonb(l)) from public.consultation_outcome_links l where l.consultation_id = c.id) as links,
      (select count(*)::int from public.consultation_records r where r.consultation_id = c.id) as records,
      (select count(*)::int from public.consultation_corrections k where k.consultation_id = c.id) as corrections
    from public.consultations c where c.id = '${id}'`);
  return row;
}

/** Somebody's answers to it as `submit_response` would store them, counted, and their receipt. */
export async function answer(
  backend: Backend,
  { id, version }: { id: string; version: string },
  answers: object = { uses: 'yes', visits: 4 },
) {
  const [made] = await backend.rows(
    `select receipt as code, private.record_of(hash) as id from private.receipt_for('${randomUUID()}')`,
  );
  const response = String(made!.id);
  await backend.rows(`
    insert into public.responses (id, consultation_id, version_id, answers, ward_id, neighbourhood_id, seconds_taken)
    values ('${response}', '${id}', '${version}', '${JSON.stringify(answers)}', '${areas.here.ward}',
      '${areas.here.id}', 60)`);
  await backend.rows(`
    insert into public.response_texts (response_id, consultation_id, question_id, words)
    values ('${response}', '${id}', 'why', 'The lamp is broken')`);
  await backend.rows(`
    insert into public.response_equality_answers (response_id, sex, age_group)
    values ('${response}', 'female', '65_74')`);
  await backend.rows(`
    select private.count_response(r) from public.responses r where r.id = '${response}'`);
  return { response, code: String(made!.code) };
}
