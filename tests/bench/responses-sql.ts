import { eightQuestions } from './answering/eight-questions.ts';

/** The address and id of the consultation that is measured. */
export const consultation = { slug: 'our-hubs', id: '00000000-0000-4000-8000-00000000c001' };

/** The consultation, open now, of every area and with the eight questions. */
export function consultationSql(): string {
  const definition = `'${JSON.stringify(eightQuestions).replaceAll("'", "''")}'::jsonb`;
  return `
    insert into public.consultations (
      id, slug, title, summary, decided_by, can_change, contact, other_formats, privacy, opens_at,
      closes_at, report_by, retained_until, stage, definition, published_at
    ) values (
      '${consultation.id}', '${consultation.slug}', 'Our hubs', 'What you think of our hubs.',
      'The council.', 'When they are open.', 'Ask at your hub.', 'On paper at your hub.',
      'Nobody learns who said what.', now() - interval '1 day', now() + interval '30 days',
      current_date + 60, current_date + 400, 'published', ${definition}, now() - interval '1 day'
    );
    insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
    select '${consultation.id}', id from public.neighbourhoods where status <> 'ended';
    insert into public.consultation_versions (consultation_id, number, definition)
    values ('${consultation.id}', 1, ${definition});`;
}

/** What the person of this number answers: coded answers and words, as SQL expressions of \`n\`. */
const ANSWERS = `jsonb_build_object(
  'q1', 'o' || 1 + n % 4, 'q2', jsonb_build_array('o' || 1 + n % 5), 'q3', 1 + n % 5,
  'q5', 'o' || 1 + n % 5, 'q6', jsonb_build_array('o' || 1 + n % 3, 'o' || 4 + n % 2), 'q7', n % 11)`;

/** Responses with these numbers, as they stand once each was submitted; some write, and some say who they are. */
export function responsesSql(from: number, to: number): string {
  return `
    create temporary table more as
    select n, md5(n::text)::uuid as id, ${ANSWERS} as answers, areas.ids[1 + n % areas.number] as area
    from generate_series(${from}, ${to}) n,
      (select array_agg(id) as ids, count(*)::integer as number from public.neighbourhoods) areas;
    insert into public.responses (id, consultation_id, version_id, answers, neighbourhood_id, received_at)
    select more.id, v.consultation_id, v.id, more.answers, more.area, now() - n * interval '1 second'
    from more, public.consultation_versions v where v.consultation_id = '${consultation.id}';
    insert into public.response_texts (response_id, consultation_id, question_id, words)
    select id, '${consultation.id}', 'q4', 'Please open on Saturdays, says number ' || n from more where n % 10 = 0;
    insert into public.response_equality_answers (response_id, age_group, sex)
    select id, (array['16_24', '35_44', '65_74'])[1 + n / 4 % 3], (array['female', 'male'])[1 + n / 8 % 2]
    from more where n % 4 = 0;
    insert into private.response_changes (consultation_id, sign, response_id)
    select '${consultation.id}', 1, id from more;
    drop table more;`;
}
