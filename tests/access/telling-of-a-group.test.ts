import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { hiddenFields, post } from './calls.ts';
import { aGroup, forgetGroups, storedGroups, tellOf, tellPlainly } from './groups.ts';
import { knownOrigin, listings, refuge } from './listings.ts';

const origin = { origin: knownOrigin };
const contact = { group_email: 'knit@example.org', group_web: 'www.example.org/knit' };
const evil = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea><script>alert(1)</script>',
];

await onEveryBackend((backend) => {
  beforeEach(() => forgetGroups(backend));

  test('what is told is kept for staff, and who told it apart from it', async () => {
    const response = await tellOf(backend, {
      ...contact,
      agreed: 'yes',
      your_name: 'Jo',
      your_email: 'jo@example.com',
      volunteers: ' Tea maker ',
    });
    expect(response.status).toBe(201);
    expect(await storedGroups(backend)).toMatchObject([
      {
        name: 'Made-up knitters',
        location_id: listings.hub.id,
        volunteers: 'Tea maker',
        email: 'knit@example.org',
        web: 'https://www.example.org/knit',
        agreed: true,
        state: 'received',
        slug: null,
        teller_email: 'jo@example.com',
        perhaps_robot: false,
      },
    ]);
  });

  test('a contact is never kept without the word that the group agrees', async () => {
    for (const agreed of ['', 'no', 'YES']) {
      const response = await tellOf(backend, { group_phone: '01632 960 001', agreed });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ fields: { agreed: 'missing' } });
    }
    expect(await storedGroups(backend)).toEqual([]);
  });

  test.each([
    [{ name: ' ' }, { name: 'missing' }],
    [{ name: 'x'.repeat(121) }, { name: 'too_long' }],
    [{ about: 'x'.repeat(1501) }, { about: 'too_long' }],
    [{ neighbourhood: 'nowhere' }, { neighbourhood: 'unknown' }],
    [{ hub: refuge.id }, { hub: 'unknown' }],
    [{ hub: "'; drop table groups" }, { hub: 'unknown' }],
    [{ hub: '' }, { place: 'missing' }],
    [{ relation: 'own' }, { relation: 'unknown' }],
    [{ relation: '' }, { relation: 'missing' }],
    [{ group_web: 'javascript:alert(1)', agreed: 'yes' }, { group_web: 'malformed' }],
    [{ group_email: 'knit', agreed: 'yes' }, { group_email: 'malformed' }],
    [{ your_phone: 'ring me' }, { your_phone: 'malformed' }],
    [{ idempotency_key: 'short' }, { idempotency_key: 'malformed' }],
    [{ seconds_taken: '1' }, { seconds_taken: 'too_fast' }],
  ])('is refused with what is wrong: %j', async (more, fields) => {
    const response = await tellOf(backend, more);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid', fields });
    expect(await storedGroups(backend)).toEqual([]);
  });

  test('sent twice, at once or again, it is one group; other words under the key are none', async () => {
    const idempotency_key = 'group-0123456789abcdef';
    const twice = await Promise.all([1, 2].map(() => tellOf(backend, { idempotency_key })));
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect((await tellOf(backend, { idempotency_key, about: 'Other' })).status).toBe(409);
    expect(await storedGroups(backend)).toMatchObject([{ about: 'We knit.' }]);
  });

  test('the eleventh in an hour from one address is refused, and a neighbour is not', async () => {
    for (let number = 1; number <= 10; number += 1) {
      const { status } = await tellOf(backend, { about: `Group ${number}` }, '192.0.2.91');
      expect(status).toBe(201);
    }
    expect((await tellOf(backend, { about: 'Group 11' }, '192.0.2.91')).status).toBe(429);
    const plain = await tellPlainly(backend, aGroup({ about: 'Plain' }), origin, '192.0.2.91');
    expect(plain.status).toBe(429);
    expect(await plain.text()).toContain('try again in an hour');
    expect((await tellOf(backend, { about: 'Group 12' }, '192.0.2.92')).status).toBe(201);
    expect(await storedGroups(backend)).toHaveLength(11);
  });

  test('what fills the field that nobody sees is marked for staff and not kept', async () => {
    expect((await tellOf(backend, { website: 'https://spam.example' })).status).toBe(201);
    const [group] = await storedGroups(backend);
    expect(group).toMatchObject({ perhaps_robot: true });
    expect(JSON.stringify(group)).not.toContain('spam');
  });

  test('only POST stores anything', async () => {
    const query = new URLSearchParams(aGroup());
    for (const name of ['submit_group', 'submit_group_page']) {
      const response = await backend.send(`/rpc/${name}?${query}`);
      expect(response.status).toBeOneOf([404, 405]);
    }
    expect(await storedGroups(backend)).toEqual([]);
  });

  test('a plain form is checked, sent once however often, and led to the thanks', async () => {
    const checked = await post(backend, 'submit_group_page', aGroup({ cost: 'Free' }), origin);
    const page = await checked.text();
    expect(checked.status).toBe(200);
    expect(page).toContain('Nothing is sent yet.');
    expect(page).toContain('Attacked Hub');
    expect(await storedGroups(backend)).toEqual([]);
    const sent = hiddenFields(page);
    for (const time of ['first', 'second']) {
      const response = await post(backend, 'submit_group_page', sent, origin);
      expect([time, response.status]).toEqual([time, 303]);
      expect(response.headers.get('location')).toBe(`${knownOrigin}/groups/thank-you/`);
    }
    expect(await storedGroups(backend)).toMatchObject([{ cost: 'Free' }]);
  });

  test('a plain form with mistakes comes back with all that was typed, and can be put right', async () => {
    const typed = aGroup({
      about: '',
      group_email: 'knit',
      cost: 'Free "for" <all>',
      name: "Jo's",
    });
    const refused = await post(backend, 'submit_group_page', typed, origin);
    const page = await refused.text();
    expect(refused.status).toBe(400);
    expect(page).toContain('Write what the group does');
    expect(page).toContain('Write the group’s email like name@example.com');
    expect(page).toContain('Tick that the group agrees');
    expect(page).toMatch(
      /<textarea id="group_email" name="group_email" rows="1">\s*knit<\/textarea>/,
    );
    const kept = hiddenFields(page);
    expect(kept).toMatchObject({ name: "Jo's", cost: 'Free "for" <all>', relation: 'run' });
    const mended = { ...kept, about: 'We knit.', group_email: 'knit@example.org', agreed: 'yes' };
    expect((await tellPlainly(backend, mended, origin)).status).toBe(303);
    expect(await storedGroups(backend)).toMatchObject([
      { name: "Jo's", cost: 'Free "for" <all>', email: 'knit@example.org' },
    ]);
  });

  test.each(evil)('words are shown, not run: %j', async (said) => {
    const all = Object.fromEntries(
      ['name', 'about', 'meets', 'place', 'for_whom', 'cost', 'volunteers', 'your_name'].map(
        (name) => [name, said],
      ),
    );
    for (const more of [all, { ...all, relation: said, your_email: said, hub: said }]) {
      const page = await (await post(backend, 'submit_group_page', aGroup(more), origin)).text();
      expect(page).not.toContain(said);
      expect(page).not.toMatch(/<(script|img)/i);
    }
    expect((await tellPlainly(backend, aGroup(all), origin)).status).toBe(303);
    expect(await storedGroups(backend)).toMatchObject([{ name: said, teller_name: said }]);
  });

  test('a form from another site is not led anywhere else', async () => {
    const other = { origin: 'https://evil.example' };
    const response = await tellPlainly(backend, aGroup(), other);
    expect(response.headers.get('location')).toBe('/groups/thank-you/');
  });
});
