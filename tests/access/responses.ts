import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Definition } from '../../src/consultations/definition/definition.schema.ts';
import type { Backend } from './backends.ts';
import { call } from './calls.ts';
import { areas } from './staff.ts';

const options = (...ids: string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }));

/** A question of each kind; the second page is for those who use the hub. */
export const definition: Definition = {
  format: 1,
  pages: [
    {
      id: 'you',
      title: 'You',
      items: [
        {
          id: 'uses',
          type: 'one_of',
          title: 'Do you use it?',
          options: options('yes', 'no'),
          required: true,
          other: true,
        },
        {
          id: 'for',
          type: 'several_of',
          title: 'What for?',
          options: options('food', 'talk', 'books'),
          other: true,
          none: true,
          max: 2,
        },
      ],
    },
    {
      id: 'hub',
      title: 'The hub',
      when: { question: 'uses', is: 'equal', value: 'yes' },
      items: [
        {
          id: 'rate',
          type: 'scale',
          title: 'How is it?',
          from: 1,
          to: 5,
          low: 'Bad',
          high: 'Good',
        },
        {
          id: 'order',
          type: 'ranking',
          title: 'What first?',
          options: options('roof', 'door', 'hall'),
        },
        { id: 'why', type: 'long_text', title: 'Why?', required: true, max: 200 },
      ],
    },
    {
      id: 'rest',
      title: 'The rest',
      items: [
        { id: 'people', type: 'number', title: 'How many are you?', min: 1, max: 20, whole: true },
        { id: 'since', type: 'date', title: 'Since when?' },
        { id: 'spot', type: 'point', title: 'Where?' },
        { id: 'ward', type: 'area', title: 'Where do you live?' },
        { id: 'more', type: 'short_text', title: 'More?' },
      ],
    },
  ],
};

/** Somebody's answers on the longer path. */
export const wholeAnswers = {
  uses: 'yes',
  for: ['food', 'other'],
  rate: 4,
  order: ['door', 'roof', 'hall'],
  people: 3,
  since: '2024-02-29',
  spot: [54.5742, -1.2351],
  ward: 'ward-here',
};
export const wholeTexts = { for: 'The piano', why: 'It is warm.', more: 'Thanks.' };

interface Made {
  id: string;
  slug: string;
}

const opensAndCloses = {
  draft: `'draft', null, null, null, null, null`,
  scheduled: `'published', now() + interval '1 day', now() + interval '9 days', current_date + 30, current_date + 90, now()`,
  open: `'published', now() - interval '1 day', now() + interval '9 days', current_date + 30, current_date + 90, now()`,
  closed: `'published', now() - interval '9 days', now() - interval '1 second', current_date + 30, current_date + 90, now()`,
};

/** Makes a consultation of the attacked area, published as version 1 unless it is a draft. */
export async function makeConsultation(
  backend: Backend,
  state: keyof typeof opensAndCloses = 'open',
  { area = areas.here.id, questions = definition }: { area?: string; questions?: Definition } = {},
): Promise<Made> {
  const id = randomUUID();
  const slug = `hub-${id.slice(0, 8)}`;
  const json = JSON.stringify(questions).replaceAll("'", "''");
  await backend.rows(`
    insert into public.consultations
      (id, slug, title, definition, stage, opens_at, closes_at, report_by, retained_until, published_at)
    values ('${id}', '${slug}', 'Your hub', '${json}', ${opensAndCloses[state]})`);
  await backend.rows(`
    insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
    values ('${id}', '${area}')`);
  if (state !== 'draft') {
    await backend.rows(`
      insert into public.consultation_versions (consultation_id, number, definition)
      select id, 1, definition from public.consultations where id = '${id}'`);
  }
  return { id, slug };
}

/** Forgets every consultation with its answers, and how much came from where. */
export function forgetConsultations(backend: Backend) {
  return backend.rows(
    `truncate public.consultations, public.response_texts, private.response_changes, private.submission_counts cascade`,
  );
}

/** What an island sends: the short path unless told otherwise. */
export function answering({ slug }: Made, more: Record<string, unknown> = {}) {
  return {
    consultation: slug,
    version: 1,
    answers: { uses: 'no' },
    texts: {},
    idempotency_key: randomUUID(),
    seconds_taken: '42.5',
    ...more,
  };
}

/** Answers a consultation; its receipt code. */
export async function answer(
  backend: Backend,
  about: Made,
  more: Record<string, unknown> = {},
  address?: string,
): Promise<string> {
  const response = await call(backend, 'submit_response', answering(about, more), address);
  const body = (await response.json()) as { receipt: string };
  expect(response.status, JSON.stringify(body)).toBe(201);
  return body.receipt;
}

/** What is stored of the answers to a consultation, oldest first. */
export async function storedResponses(backend: Backend, { id }: Made) {
  const [{ stored } = {}] = await backend.rows(`
    select coalesce(json_agg(json_build_object(
      'id', r.id, 'answers', r.answers, 'state', r.state, 'channel', r.channel, 'is_test', r.is_test,
      'repeat_reason', r.repeat_reason, 'version', r.version, 'seed', r.seed,
      'neighbourhood_id', r.neighbourhood_id, 'ward_id', r.ward_id, 'via', l.slug,
      'seconds_taken', r.seconds_taken, 'age_group', e.age_group, 'disability', e.disability,
      'texts', (
        select coalesce(json_object_agg(t.question_id, t.words), '{}')
        from public.response_texts t where t.response_id = r.id
      )
    ) order by r.received_at, r.id), '[]')::text as stored
    from public.responses r
    left join public.locations l on l.id = r.via_location_id
    left join public.response_equality_answers e on e.response_id = r.id
    where r.consultation_id = '${id}'`);
  return JSON.parse(String(stored)) as Record<string, unknown>[];
}

/** What counts will add and take away, oldest first. */
export async function notedChanges(backend: Backend, { id }: Made) {
  const [{ noted } = {}] = await backend.rows(`
    select coalesce(json_agg(json_build_object(
      'sign', c.sign, 'facts', coalesce(c.facts, private.response_facts(r))
    ) order by c.ctid), '[]')::text as noted
    from private.response_changes c left join public.responses r on r.id = c.response_id
    where c.consultation_id = '${id}'`);
  return JSON.parse(String(noted)) as { sign: number; facts: Record<string, unknown> }[];
}
