import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, newCase, nowhere } from './cases.ts';
import { forgetCases, needs, storedCase } from './referrals.ts';
import { areas } from './staff.ts';

await onEveryBackend((backend) => {
  const [team, home, here] = ['Home team', needs.home, areas.here.id];
  let id: string;
  let teams: Record<string, unknown>[];
  beforeEach(async () => {
    await forgetCases(backend);
    await backend.rows('truncate public.routing_rules');
    await backend.rows(`delete from public.support_teams where name = '${team}'`);
    const call = await atCases(backend, 'gateway');
    id = String((await call('save_support_team', { name: team })).body.id);
    teams = await backend.rows('select * from public.support_teams order by id');
  });
  const route = async (more: object = {}) => {
    const call = await atCases(backend, 'navigator');
    const asked = { needs: [home], neighbourhood: here, ...more };
    return (await call('referral_route', asked)).body;
  };

  test('the narrowest rule wins, and what no rule names goes to the team for everything else', async () => {
    const call = await atCases(backend, 'gateway');
    expect(await route()).toMatchObject({ why: 'default', rule_id: null });
    await call('save_routing_rule', { team: id, neighbourhood: here });
    expect(await route()).toMatchObject({ why: 'area', team });
    await call('save_routing_rule', { team: id, need: home });
    expect(await route()).toMatchObject({ why: 'need', team });
    const last = await call('save_routing_rule', { team: id, need: home, neighbourhood: here });
    expect(await route()).toMatchObject({ why: 'need_in_area', rule_id: last.body.id });
    expect(await route({ neighbourhood: null })).toMatchObject({ why: 'need' });
    const { reference } = await newCase(backend);
    expect(await storedCase(backend, reference)).toMatchObject({ team_id: id });
    const gone = { id: last.body.id, seen: 1 };
    expect((await call('delete_routing_rule', { ...gone, seen: 2 })).status).toBe(409);
    expect((await call('delete_routing_rule', gone)).status).toBe(200);
    expect((await call('delete_routing_rule', gone)).status).toBe(404);
    expect(await route()).toMatchObject({ why: 'need' });
  });

  test('a rule is changed, and never stands twice', async () => {
    const call = await atCases(backend, 'admin');
    const first = await call('save_routing_rule', { team: id, need: home });
    const again = await call('save_routing_rule', { team: id, need: home });
    expect([again.status, again.body.details]).toEqual([400, 'need:taken']);
    const moved = { team: id, need: needs.family, id: first.body.id, seen: 1 };
    expect((await call('save_routing_rule', moved)).body).toMatchObject({ version: 2 });
    expect((await call('save_routing_rule', moved)).status).toBe(409);
  });

  test.each([
    ['save_routing_rule', {}, 'need:missing'],
    ['save_routing_rule', { need: nowhere }, 'need:unknown'],
    ['save_routing_rule', { neighbourhood: nowhere }, 'neighbourhood:unknown'],
    ['save_routing_rule', { need: home, team: nowhere }, 'team:unknown'],
    ['save_support_team', { name: ' ' }, 'name:missing'],
    ['save_support_team', { name: 'x'.repeat(81) }, 'name:too_long'],
  ])('%s with %j is refused in words', async (name, more, details) => {
    const call = await atCases(backend, 'gateway');
    const args = name === 'save_routing_rule' ? { team: id, ...more } : more;
    const answer = await call(name, args);
    expect([answer.status, answer.body.details]).toEqual([400, details]);
  });

  test('there is one team for everything else at every moment', async () => {
    const call = await atCases(backend, 'gateway');
    const [was] = await backend.rows('select * from public.support_teams where is_default');
    const end = { id: was!.id, name: was!.name, seen: was!.version };
    expect((await call('save_support_team', end)).body.details).toBe('is_default:needed');
    const taken = await call('save_support_team', { id, name: team, is_default: true, seen: 1 });
    expect(taken.status).toBe(200);
    expect(await backend.rows('select id from public.support_teams where is_default')).toEqual([
      { id },
    ]);
    const back = { ...end, is_default: true, seen: Number(was!.version) + 1 };
    expect((await call('save_support_team', back)).status).toBe(200);
  });

  test.each(['manager', 'worker', 'navigator', 'partner', 'councillor', 'scrutiny'] as const)(
    'the %s changes nothing',
    async (person) => {
      const call = await atCases(backend, person);
      for (const [name, args] of [
        ['save_routing_rule', { team: id, need: home }],
        ['delete_routing_rule', { id: nowhere, seen: 1 }],
        ['save_support_team', { id, name: 'Mine', seen: 1 }],
      ] as const) {
        expect((await call(name, args)).status).toBe(403);
      }
      expect(await backend.rows('select * from public.support_teams order by id')).toEqual(teams);
      expect(await backend.rows('select from public.routing_rules')).toEqual([]);
    },
  );
});
