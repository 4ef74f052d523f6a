import { randomUUID } from 'node:crypto';
import type { Definition } from '../../src/consultations/definition/definition.schema.ts';
import { areas } from '../access/staff.ts';
import type { FilledSupabase } from './filled-supabase.ts';
import { quantile, send, throughput } from './measuring.ts';

const options = (...texts: string[]) =>
  texts.map((text) => ({ id: text.toLowerCase().replace(/\W+/g, '_'), text }));

/** Eight questions as a worker would ask them: choices, a scale, a ranking and words, with a branch. */
const eightQuestions: Definition = {
  format: 1,
  pages: [
    {
      id: 'you',
      title: 'You and the hub',
      intro: 'It takes about four minutes. Nobody asks for your name.',
      items: [
        {
          id: 'uses',
          type: 'one_of',
          title: 'How often do you go to the hub?',
          required: true,
          options: options('Every week', 'Every month', 'A few times a year', 'Never'),
        },
        {
          id: 'what_for',
          type: 'several_of',
          title: 'What do you go there for?',
          hint: 'Choose as many as you like.',
          when: { not: { question: 'uses', is: 'equal', value: 'never' } },
          options: options('Food', 'Advice', 'Company', 'Computers', 'Children'),
          other: true,
        },
      ],
    },
    {
      id: 'hours',
      title: 'Opening hours',
      items: [
        {
          id: 'rating',
          type: 'scale',
          title: 'How well do the opening hours fit your week?',
          from: 1,
          to: 5,
          low: 'Not at all',
          high: 'Very well',
        },
        {
          id: 'first',
          type: 'ranking',
          title: 'Which should come first?',
          options: options('Evenings', 'Saturdays', 'Mornings', 'Half terms'),
        },
        {
          id: 'people',
          type: 'number',
          title: 'How many live with you?',
          min: 1,
          max: 20,
          whole: true,
        },
      ],
    },
    {
      id: 'last',
      title: 'Before you go',
      items: [
        {
          id: 'heard',
          type: 'one_of',
          title: 'How did you hear of this?',
          options: options('A poster', 'A friend', 'Online', 'At the hub'),
        },
        { id: 'area', type: 'area', title: 'Where do you live?' },
        { id: 'words', type: 'long_text', title: 'What else should we know?' },
      ],
    },
  ],
};

const WORDS =
  'The hub is warm and the people are kind, but it shuts at four and my shift ends at five. One ' +
  'evening a week would be enough for most of us on this road.';

/** A table of the same values with nothing behind it: what storing the bytes costs PostgREST alone. */
const BARE = `
  create table public.bare_responses (
    id uuid primary key default gen_random_uuid(), consultation text, version integer, answers jsonb,
    texts jsonb, age_group text, idempotency_key text, seconds_taken text
  );
  grant insert on public.bare_responses to anon;
  notify pgrst, 'reload schema';`;

/** Submitting an eight-question consultation beside a bare insert of the same bytes. */
export async function benchSubmittingResponses({ url, owner }: FilledSupabase): Promise<void> {
  await owner.query(BARE);
  await owner.query(
    `insert into public.consultations
      (id, slug, title, definition, stage, opens_at, closes_at, report_by, retained_until, published_at)
    values ($1, 'bench', 'Bench', $2, 'published', now() - interval '1 day', now() + interval '9 days',
      current_date + 30, current_date + 90, now())`,
    [areas.theme, JSON.stringify(eightQuestions)],
  );
  await owner.query(
    `insert into public.consultation_versions (consultation_id, number, definition)
    select id, 1, definition from public.consultations where id = $1`,
    [areas.theme],
  );
  let sent = 0;
  const post = (path: string) => () => {
    const number = ++sent;
    return send(`${url}/${path}`, {
      method: 'POST',
      headers: {
        // Each from an address of its own, so that no limit is met.
        'x-forwarded-for': `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
        prefer: 'return=minimal',
      },
      body: JSON.stringify({
        consultation: 'bench',
        version: 1,
        answers: {
          uses: 'every_week',
          what_for: ['advice', 'company'],
          rating: 1 + (number % 5),
          first: ['evenings', 'half_terms', 'saturdays', 'mornings'],
          people: 1 + (number % 6),
          heard: 'a_friend',
          area: 'ward-here',
        },
        texts: { words: `${WORDS} ${number}` },
        age_group: '35_44',
        idempotency_key: randomUUID(),
        seconds_taken: '142',
      }),
    });
  };
  const [submit, bare] = [post('rpc/submit_response'), post('bare_responses')];
  const ready = () => throughput(bare, 0.2, 1).catch(() => 0);
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 200));
  await throughput(submit, 2);
  const rates = { submit: [] as number[], bare: [] as number[] };
  for (let slice = 0; slice < 5; slice++) {
    rates.submit.push(await throughput(submit, 4));
    rates.bare.push(await throughput(bare, 4));
  }
  const [ours, theirs] = [quantile(rates.submit, 0.5), quantile(rates.bare, 0.5)];
  console.log(
    `submit_response ${ours.toFixed(0)} a second, a bare insert of the same bytes ` +
      `${theirs.toFixed(0)}: ratio ${(ours / theirs).toFixed(2)} (promise: at least 0.5)`,
  );
}
