import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldName } from '../../src/consultations/answering/field-names.ts';
import { readForm } from '../../src/consultations/answering/read-form.ts';
import { answerProblems } from '../../src/consultations/definition/answer-problems.ts';
import { definitions } from '../../src/consultations/definition/definition.arbitrary.ts';
import { definitionProblems } from '../../src/consultations/definition/definition-problems.ts';
import type { Definition } from '../../src/consultations/definition/definition.schema.ts';
import { onPath } from '../../src/consultations/definition/path.ts';
import { shuffledOptions } from '../../src/consultations/definition/shuffled-options.ts';
import { consultation, consultationSql } from './consultations.ts';
import { filledForms, plainText, prefix, type Field } from './filled-forms.ts';
import { openMigratedDatabase } from './migrated-database.ts';

const RUNS = 1000;
const database = await openMigratedDatabase();
afterAll(() => database.close());

beforeAll(async () => {
  await database.exec(consultationSql({ format: 1, pages: [] }));
  await database.exec(`
    insert into public.wards (slug, code, name, valid_from, source)
    values ('newport', 'E05000001', 'Newport', '2020-01-01', 'made-up');
    insert into public.neighbourhood_wards (neighbourhood_id, ward_id, valid_from, source)
    select '${consultation.areas[1]}', id, '2020-01-01', 'made-up' from public.wards;
    update public.consultations set asks_equality = true;
    update private.form_limits set submissions = 1000000;
    select set_config('request.method', 'POST', false)`);
});

let version = 1;
async function ask(definition: Definition): Promise<number> {
  version += 1;
  await database.query(
    'insert into public.consultation_versions (consultation_id, number, definition) values ($1, $2, $3)',
    [consultation.id, version, JSON.stringify(definition)],
  );
  return version;
}

async function stored(number: number): Promise<unknown[]> {
  const { rows } = await database.query(
    `select r.answers, r.state, r.channel, r.neighbourhood_id, r.ward_id, e.age_group, e.disability, (
        select coalesce(jsonb_object_agg(t.question_id, t.words), '{}')
        from public.response_texts t where t.response_id = r.id
      ) as texts
     from public.responses r
     join public.consultation_versions v on v.id = r.version_id
     left join public.response_equality_answers e on e.response_id = r.id
     where v.consultation_id = $1 and v.number = $2`,
    [consultation.id, number],
  );
  await database.query('delete from public.responses');
  return rows;
}

/** As the script sends a form; nothing where it finds something wrong, which it answers. */
async function sendByScript(definition: Definition, fields: Field[], number: number) {
  const said = readForm(definition, fields, prefix);
  const { answers, texts } = onPath(definition, said.answers, said.texts);
  const problems = answerProblems(definition, answers, texts);
  if (Object.keys(problems).length > 0) return Object.keys(problems);
  const about = (name: string) => fields.find(([own]) => own === fieldName(prefix, name))![1];
  await database.query(
    `select public.submit_response('made-up', $1, $2, $3, age_group => $4, disability => $5,
      idempotency_key => $6)`,
    [
      ...[number, JSON.stringify(answers), JSON.stringify(texts)],
      ...[about('age_group'), about('disability'), randomUUID()],
    ],
  );
  return [];
}

/** As a browser sends the form without one; the questions that are to be answered otherwise. */
async function sendWithoutScript(fields: Field[], number: number): Promise<string[]> {
  const about = { consultation: 'made-up', version: String(number), via: '', website: '' };
  const before = Object.entries(about).map(([name, value]): Field => [
    fieldName(prefix, name),
    value,
  ]);
  const send = async (more: Field[]) => {
    const { rows } = await database.query<{ page: string }>(
      'select public.submit_response_page($1) as page',
      [plainText([...before, ...fields, ...more])],
    );
    return rows[0]!.page;
  };
  const page = await send([]);
  // Shown once more, it is sent with the key of that page.
  const name = fieldName(prefix, 'key');
  const key = new RegExp(`name="${name}" value="(\\w+)"`).exec(page)?.[1];
  if (key) await send([[name, key]]);
  const refused = /<div role="alert">.*?<\/div>/s.exec(page)?.[0] ?? '';
  return [...refused.matchAll(/<strong>\d+\. Question (\w+)<\/strong>/g)].map(([, id]) => id!);
}

/** The fields as somebody has them whose options are in another order. */
const shuffled = (fields: Field[], seed: number): Field[] => [
  ...shuffledOptions(fields, seed, 'any'),
];

test('the same is stored of 1,000 random forms with a script and without one', async () => {
  const seen = { stored: 0, refused: 0, shortened: 0 };
  await fc.assert(
    fc.asyncProperty(
      definitions
        .filter((definition) => definitionProblems(definition).length === 0)
        .chain((definition) =>
          fc.tuple(fc.constant(definition), filledForms(definition), fc.nat(2147483647)),
        ),
      async ([definition, fields, seed]) => {
        const number = await ask(definition);
        const wrong = await sendByScript(definition, shuffled(fields, seed), number);
        const withScript = await stored(number);
        expect(await sendWithoutScript(fields, number)).toEqual(wrong);
        const without = await stored(number);
        expect(without).toEqual(withScript);
        expect(without).toHaveLength(wrong.length > 0 ? 0 : 1);
        seen[wrong.length > 0 ? 'refused' : 'stored'] += 1;
        const said = readForm(definition, fields, prefix);
        const kept = onPath(definition, said.answers, said.texts);
        if (Object.keys(kept.answers).length < Object.keys(said.answers).length)
          seen.shortened += 1;
      },
    ),
    { numRuns: RUNS },
  );
  // Neither all stored nor all refused, and some of what was filled in is left out.
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(RUNS / 20);
}, 600_000);
