import { randomUUID } from 'node:crypto';
import type { Backend } from './backends.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

const json = { 'content-type': 'application/json' };

/** Calls a function as somebody of the staff, or (null) as a stranger. */
export async function call(
  backend: Backend,
  person: Person | null,
  name: string,
  args: object,
): Promise<{ status: number; body: unknown }> {
  const headers = person ? await signIn(backend, person) : {};
  const response = await backend.send(`/rpc/${name}`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(args),
  });
  const text = await response.text();
  return { status: response.status, body: text ? (JSON.parse(text) as unknown) : null };
}

interface Options {
  owner?: Person;
  state?: 'draft' | 'published';
  area?: string;
}

/** A plan with one action, on a theme of its own, and its ids. */
export async function makePlan(backend: Backend, options: Options = {}) {
  const { owner = 'partner', state = 'published', area = areas.here.id } = options;
  const [theme, plan, action] = [randomUUID(), randomUUID(), randomUUID()];
  await backend.rows(`
    with place as (select 1 + max(position) as next from public.themes)
    insert into public.themes (id, slug, position, name, lead, source)
    select '${theme}', 'theme-${theme}', next, 'Theme', 'Tests', 'attacks' from place;`);
  await backend.rows(`
    insert into public.plans (id, neighbourhood_id, theme_id, lead, owner_id, state, published_on)
    select '${plan}', '${area}', '${theme}', 'Police', s.id, '${state}',
      case '${state}' when 'published' then date '2026-01-31' end
    from public.staff s where s.email = '${staff[owner]}';`);
  await backend.rows(`
    insert into public.plan_actions (id, plan_id, neighbourhood_id, position, title, lead)
    values ('${action}', '${plan}', '${area}', 1, 'Mend the lamps', 'Council');`);
  return { theme, plan, action };
}

/** Everything about a plan that staff could change, to see that nothing did. */
export async function planState(backend: Backend, plan: string): Promise<unknown> {
  const [row] = await backend.rows(`
    select to_jsonb(p) as plan,
      (select jsonb_agg(to_jsonb(a) order by a.id) from public.plan_actions a where a.plan_id = p.id) as actions,
      (select count(*)::int from public.plan_reviews r where r.plan_id = p.id) as reviews,
      (select count(*)::int from public.plan_decisions d where d.plan_id = p.id) as decisions,
      (select count(*)::int from public.plan_action_priorities l where l.plan_id = p.id) as links
    from public.plans p where p.id = '${plan}'`);
  return row;
}

/** Every function that changes a plan, each with arguments that would be accepted. */
export function changes({ plan, action }: { plan: string; action: string }, priority: string) {
  return {
    create_plans: { neighbourhood: areas.here.id },
    possible_plan_owners: { neighbourhood: areas.here.id },
    set_theme_vision_tags: { theme: areas.theme, tags: [] },
    link_priority: { action, priority },
    unlink_priority: { action, priority },
    save_plan: { plan, version: 1, lead: 'Me', summary: 'Mine' },
    set_plan_owner: { plan, version: 1, owner: null },
    publish_plan: { plan, version: 1 },
    end_plan: { plan, version: 1, reason: 'Because' },
    save_plan_action: {
      plan,
      action: null,
      version: null,
      title: 'Mine',
      lead: 'Me',
      status: 'under_way',
      rag: 'on_track',
      due_on: '2026-12-31',
      council_plan_priority: '',
    },
    reorder_plan_actions: { plan, actions: [action] },
    finish_plan_action: { action, version: 1, what_changed: 'All' },
    stop_plan_action: { action, version: 1, why: 'No money' },
    resume_plan_action: { action, version: 1 },
    record_plan_review: { plan, version: 1, rag: 'on_track', status: 'Well' },
    save_plan_decision: {
      decision: null,
      version: null,
      neighbourhood: areas.here.id,
      plan,
      what: 'This',
      why: 'That',
      decided_by: 'Me',
      decided_on: '2026-01-01',
      public: true,
      minutes_url: '',
      notes: '',
    },
  };
}

export type Change = keyof ReturnType<typeof changes>;
