import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { Definition } from '../definition/definition.schema.ts';
import type { OutcomeAnswers } from './outcome-answers.ts';

/** The answer's rows, or its error thrown. */
async function rows<Row>(answer: PromiseLike<{ data: Row[] | null; error: unknown }>) {
  const { data, error } = await answer;
  if (error) throw error;
  return data ?? [];
}

/** What could be linked: actions of public plans, and published words, of the areas that are asked. */
async function loadLinkable(client: StaffClient, areas: string[]) {
  const [neighbourhoods, plans, actions] = await Promise.all([
    rows(client.from('published_neighbourhoods').select('id, slug, name').in('id', areas)),
    rows(
      client
        .from('plans')
        .select('id, neighbourhood_id')
        .in('neighbourhood_id', areas)
        .neq('state', 'draft'),
    ),
    rows(client.from('plan_actions').select('id, title, plan_id').in('neighbourhood_id', areas)),
  ]);
  const nameOf = (id: string) => neighbourhoods.find((area) => area.id === id)?.name ?? '';
  const said = await rows(
    client
      .from('published_priorities')
      .select('id, words')
      .in(
        'neighbourhood',
        neighbourhoods.map(({ slug }) => slug!),
      )
      .order('published_on', { ascending: false })
      .limit(100),
  );
  return {
    actions: actions.flatMap(({ id, title, plan_id }) => {
      const plan = plans.find((each) => each.id === plan_id);
      if (!plan) return [];
      return [
        { id, name: areas.length > 1 ? `${nameOf(plan.neighbourhood_id)}: ${title}` : title },
      ];
    }),
    priorities: said.map(({ id, words }) => ({ id: id!, name: words!.slice(0, 160) })),
  };
}

/** A consultation with what is written and published about it; undefined where there is none for one. */
export async function loadReport(client: StaffClient, id: string) {
  const [consultation] = await rows(
    client
      .from('consultations')
      .select(
        'id, slug, title, stage, opens_at, closes_at, report_by, retained_until, cleared_at, version',
      )
      .eq('id', id),
  );
  if (!consultation) return undefined;
  const of = { column: 'consultation_id', id } as const;
  const [areas, versions, outcomes, links, records, corrections] = await Promise.all([
    rows(client.from('consultation_neighbourhoods').select('neighbourhood_id').eq(of.column, id)),
    rows(
      client
        .from('consultation_versions')
        .select('definition')
        .eq(of.column, id)
        .order('number', { ascending: false }),
    ),
    rows(client.from('consultation_outcomes').select().eq(of.column, id)),
    rows(client.from('consultation_outcome_links').select().eq(of.column, id)),
    rows(
      client
        .from('consultation_records')
        .select('number, published_at')
        .eq(of.column, id)
        .order('number', { ascending: false }),
    ),
    rows(
      client
        .from('consultation_corrections')
        .select('id, words, corrected_at')
        .eq(of.column, id)
        .order('corrected_at', { ascending: false }),
    ),
  ]);
  return {
    consultation,
    outcome: outcomes[0],
    links,
    records,
    corrections,
    definitions: versions.map(({ definition }) => definition as unknown as Definition),
    linkable: await loadLinkable(
      client,
      areas.map(({ neighbourhood_id }) => neighbourhood_id),
    ),
  };
}

export type Report = NonNullable<Awaited<ReturnType<typeof loadReport>>>;

/** The answer of a function as a record, or its error thrown. */
async function called(answer: PromiseLike<{ data: unknown; error: ApiError | null }>) {
  const { data, error } = await answer;
  if (error) throw error;
  return Object(data) as Record<string, unknown>;
}

/** Keeps the outcome against the version that was seen (0: there was none); its new version. */
export async function saveOutcome(
  client: StaffClient,
  consultation: string,
  version: number,
  answers: OutcomeAnswers,
): Promise<number> {
  const { will_change, will_not_change, ...rest } = answers;
  const saved = await called(
    client.rpc('save_outcome', {
      consultation,
      version,
      ...rest,
      will_change: will_change.map((each) => ({ ...each })),
      will_not_change: will_not_change.map((each) => ({ ...each })),
    }),
  );
  return Number(saved.version);
}

/** Publishes what is saved; `note` says what has changed since it was published before. */
export const publishOutcome = (
  client: StaffClient,
  consultation: string,
  version: number,
  note: string,
) => client.rpc('publish_outcome', { consultation, version, note });

export const addCorrection = (client: StaffClient, consultation: string, words: string) =>
  client.rpc('add_correction', { consultation, words });

export const archive = (client: StaffClient, id: string, version: number) =>
  client.rpc('archive_consultation', { id, version });

/** Whose answers a code opens: nothing of what was answered. */
export interface FoundResponse {
  title: string;
  received_at: string;
  state: string;
}

/** @throws ApiError where no answers are under the code. */
export const findResponse = async (client: StaffClient, code: string): Promise<FoundResponse> =>
  (await called(client.rpc('find_response', { code }))) as unknown as FoundResponse;

export const eraseResponse = (client: StaffClient, code: string, reason: string) =>
  client.rpc('erase_response', { code, reason });
