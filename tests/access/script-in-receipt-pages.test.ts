import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { knownOrigin } from './listings.ts';
import { post, sayPlainly } from './calls.ts';
import { forgetAll, say, something, storedPriorities } from './priorities.ts';

const typed = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '</textarea><script>alert(1)</script>',
  '</title></style><script>alert(1)</script>',
  '%s %1$s &lt; &amp; {code} {page}',
];
const origin = { origin: knownOrigin };

/** What a browser would make of a page's text: nothing of it may be markup. */
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

await onEveryBackend((backend) => {
  beforeEach(() => forgetAll(backend));

  test.each(typed)('words are shown, not run: %j', async (said) => {
    const code = await say(backend, { said });
    for (const step of ['', 'correct', 'withdraw'] as const) {
      const response = await post(backend, 'receipt_page', { code, step, said }, origin);
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(page).not.toContain(said);
      if (step !== 'withdraw') expect(page).toContain(escaped(said));
      expect(page).not.toMatch(/<(script|img)|<[^>]*\son\w+=/i);
    }
  });

  test.each(typed)('words are checked before they are sent, not run: %j', async (said) => {
    const more = { said, email: 'jo@example.com', website: said };
    const page = await (await post(backend, 'submit_priority_page', something(more))).text();
    expect(page).not.toContain(said);
    expect(page).toContain(`<blockquote>${escaped(said)}</blockquote>`);
    expect(page.replaceAll(/ value="[^"]*"/g, '')).not.toMatch(/<(script|img)|<[^>]*\son\w+=/i);
    await sayPlainly(backend, something(more));
    expect(await storedPriorities(backend)).toMatchObject([{ said, email: 'jo@example.com' }]);
  });

  test('the words of a moderator and of an answer are shown, not run', async () => {
    const code = await say(backend);
    const evil = typed[0]!.replaceAll("'", "''");
    await backend.rows(
      `update public.priorities
       set state = 'published', slug = 'p1', published_at = now(), read_at = now(), wording = '${evil}'`,
    );
    await backend.rows(
      `insert into public.priority_answers
         (priority_id, neighbourhood_id, outcome, answer, answered_as, answered_by)
       select p.id, p.neighbourhood_id, 'no', '${evil}', '${evil}', s.id
       from public.priorities p, (select id from public.staff limit 1) s`,
    );
    const page = await (await post(backend, 'receipt_page', { code }, origin)).text();
    expect(page.split(escaped(typed[0]!))).toHaveLength(4);
    expect(page).not.toContain(typed[0]);
  });

  test.each(typed)('a code or a step that is none is not sent back: %j', async (evil) => {
    const code = await say(backend);
    const unknown = await post(backend, 'receipt_page', { code: evil }, origin);
    expect(unknown.status).toBe(303);
    expect(unknown.headers.get('location')).toBe(`${knownOrigin}/receipt/#error-code-malformed`);
    const later = await post(backend, 'receipt_page', { code: evil, step: 'correct' }, origin);
    expect(later.status).toBe(400);
    expect(await later.text()).not.toContain(evil);
    const step = await post(backend, 'receipt_page', { code, step: evil }, origin);
    expect(await step.text()).not.toContain(evil);
  });

  test('no page runs a script, is framed, kept by the browser or sends forms elsewhere', async () => {
    const checked = await post(backend, 'submit_priority_page', something(), origin);
    const given = await sayPlainly(backend, something(), origin);
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await given.clone().text())![0];
    for (const response of [
      checked,
      given,
      await post(backend, 'receipt_page', { code }, origin),
    ]) {
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toMatch(
        new RegExp(
          `^default-src 'none'; style-src 'sha256-[\\w+/=]+'; form-action 'self' ${knownOrigin}; base-uri 'none'; frame-ancestors 'none'$`,
        ),
      );
    }
  });

  test.each(['https://evil.example', 'null', `${knownOrigin}.evil.example`, "'><script>"])(
    'a page sent for from %s links to our own site',
    async (evil) => {
      const given = await sayPlainly(backend, something(), { origin: evil });
      const links = [...(await given.text()).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(links).toEqual([`${knownOrigin}/receipt/`, `${knownOrigin}/`]);
      const wrong = await post(backend, 'submit_priority_page', {}, { origin: evil });
      expect(wrong.headers.get('location')).toBe('/priorities/new/#error-kind-missing');
    },
  );

  test('a whole story works by plain forms: said, corrected, asked once more, withdrawn', async () => {
    const given = await sayPlainly(backend, something({ email: 'jo@example.com' }), origin);
    expect(given.status).toBe(201);
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await given.text())![0];
    await post(backend, 'receipt_page', { code, step: 'correct', said: 'Two lamps.' }, origin);
    expect(await storedPriorities(backend)).toMatchObject([
      { said: 'Two lamps.', email: 'jo@example.com' },
    ]);
    const asked = await post(backend, 'receipt_page', { code, step: 'withdraw' }, origin);
    expect(await asked.text()).toContain('Are you sure?');
    expect(await storedPriorities(backend)).toMatchObject([{ said: 'Two lamps.' }]);
    const gone = await post(backend, 'receipt_page', { code, step: 'withdraw_yes' }, origin);
    expect(await gone.text()).not.toContain('Two lamps');
    expect(await storedPriorities(backend)).toMatchObject([
      { said: null, state: 'withdrawn', email: null },
    ]);
  });
});
