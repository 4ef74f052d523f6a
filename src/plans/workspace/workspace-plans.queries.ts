import type { StaffClient } from '../../staff/session.queries.ts';

/** The answer's rows, or its error thrown. */
async function rows<Row>(answer: PromiseLike<{ data: Row[] | null; error: unknown }>) {
  const { data, error } = await answer;
  if (error) throw error;
  return data ?? [];
}

/** Names that records refer to: the themes in their order, the areas at work, and colleagues. */
async function loadNames(client: StaffClient) {
  const [themes, areas, people] = await Promise.all([
    rows(client.from('published_themes').select('id, slug, name, position').order('position')),
    rows(
      client
        .from('published_neighbourhoods')
        .select('id, slug, name, position')
        .neq('status', 'ended')
        .order('position'),
    ),
    rows(client.from('staff').select('id, name')),
  ]);
  return { themes, areas, people: new Map(people.map(({ id, name }) => [id, name])) };
}

/** Every plan in one's areas with its actions and the latest word on each. */
export async function loadBoard(client: StaffClient) {
  const [names, plans, actions, reviews] = await Promise.all([
    loadNames(client),
    rows(client.from('plans').select()),
    rows(client.from('plan_actions').select().order('position')),
    rows(
      client
        .from('plan_reviews')
        .select('plan_id, rag, reviewed_on, created_at')
        .order('reviewed_on', { ascending: false })
        .order('created_at', { ascending: false }),
    ),
  ]);
  return { ...names, plans, actions, reviews };
}

/** One plan with all that belongs to it; undefined for one that is not there or not one's own area's. */
export async function loadPlan(client: StaffClient, id: string) {
  const [plan] = await rows(client.from('plans').select().eq('id', id));
  if (!plan) return undefined;
  const names = await loadNames(client);
  const area = names.areas.find((each) => each.id === plan.neighbourhood_id);
  const [actions, reviews, decisions, links, said] = await Promise.all([
    rows(client.from('plan_actions').select().eq('plan_id', id).order('position')),
    rows(
      client
        .from('plan_reviews')
        .select()
        .eq('plan_id', id)
        .order('reviewed_on', { ascending: false })
        .order('created_at', { ascending: false }),
    ),
    rows(
      client
        .from('plan_decisions')
        .select()
        .eq('plan_id', id)
        .order('decided_on', { ascending: false }),
    ),
    rows(client.from('plan_action_priorities').select('action_id, priority_id').eq('plan_id', id)),
    rows(
      client
        .from('published_priorities')
        .select('id, slug, words, theme')
        .eq('neighbourhood', area?.slug ?? '')
        .order('published_on', { ascending: false })
        .limit(200),
    ),
  ]);
  const theme = names.themes.find((each) => each.id === plan.theme_id);
  return { ...names, plan, area, theme, actions, reviews, decisions, links, said };
}

/** The decisions of an area, newest first, also those about its plans. */
export async function loadDecisions(client: StaffClient, areaSlug: string) {
  const names = await loadNames(client);
  const area = names.areas.find(({ slug }) => slug === areaSlug);
  if (!area?.id) return undefined;
  const decisions = await rows(
    client
      .from('plan_decisions')
      .select()
      .eq('neighbourhood_id', area.id)
      .order('decided_on', { ascending: false }),
  );
  return { area, decisions };
}

export type Board = Awaited<ReturnType<typeof loadBoard>>;
export type LoadedPlan = NonNullable<Awaited<ReturnType<typeof loadPlan>>>;
export type StoredAction = LoadedPlan['actions'][number];
export type StoredDecision = LoadedPlan['decisions'][number];
