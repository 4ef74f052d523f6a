import { randomUUID } from 'node:crypto';
import type { Definition } from '../../src/consultations/definition/definition.schema.ts';
import type { Backend } from './backends.ts';
import { areas } from './staff.ts';

const options = (...ids: string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }));

/** A question of each kind; the second page is for those who use the hub. */
const definition: Definition = {
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
    `truncate public.consultations, private.received_submissions, private.submission_counts cascade`,
  );
}
