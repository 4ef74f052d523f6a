import type { Json } from '../../lib/database.types.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { Definition } from '../definition/definition.schema.ts';

/** The answer's data, or its error thrown. */
async function data<Data>(answer: PromiseLike<{ data: Data; error: unknown }>) {
  const { data: given, error } = await answer;
  if (error) throw error;
  return given;
}

const json = (definition: Definition) => definition as unknown as Json;

/** The areas at work, in their order. */
const areasAtWork = async (client: StaffClient) =>
  (await data(
    client
      .from('published_neighbourhoods')
      .select('id, name, position')
      .neq('status', 'ended')
      .order('position'),
  ))!.map(({ id, name }) => ({ id: id!, name: name! }));

/** Every ask of the people of one's areas, and the areas by name. */
export async function loadConsultations(client: StaffClient) {
  const [areas, consultations] = await Promise.all([
    areasAtWork(client),
    data(client.rpc('consultations_in_my_areas')),
  ]);
  return { areas, consultations: consultations! };
}

export type ConsultationList = Awaited<ReturnType<typeof loadConsultations>>;
export type ListedConsultation = ConsultationList['consultations'][number];

/** What a consultation says about itself, as the form has it. */
export interface Facts {
  title: string;
  summary: string;
  decided_by: string;
  can_change: string;
  cannot_change: string;
  contact: string;
  other_formats: string;
  privacy: string;
  is_sensitive: boolean;
  asks_equality: boolean;
  neighbourhoods: string[];
}

/** One consultation with all that the builder needs; undefined for one that is not there or not one's own area's. */
export async function loadConsultation(client: StaffClient, id: string) {
  const [stored] = (await data(
    client
      .from('consultations')
      .select(
        '*, consultation_neighbourhoods(neighbourhood_id), consultation_versions(number, definition, comparability, published_at), consultation_dismissals(rule, subject, wording, reason, staff(name))',
      )
      .eq('id', id),
  ))!;
  if (!stored) return undefined;
  const list = await loadConsultations(client);
  const {
    consultation_neighbourhoods: asked,
    consultation_versions: versions,
    consultation_dismissals: dismissals,
    ...consultation
  } = stored;
  const { title, summary, decided_by, can_change, cannot_change, contact } = consultation;
  const { other_formats, privacy, is_sensitive, asks_equality } = consultation;
  const published: Facts = {
    ...{ title, summary, decided_by, can_change, cannot_change, contact },
    ...{ other_formats, privacy, is_sensitive, asks_equality },
    neighbourhoods: asked.map(({ neighbourhood_id }) => neighbourhood_id).sort(),
  };
  const listed = list.consultations.find((one) => one.id === id)!;
  const isRunning = ['scheduled', 'open'].includes(listed.state);
  return {
    ...list,
    consultation,
    /** What it says about itself as the public reads it, once it is public. */
    published,
    /** The same as staff have rewritten it; it counts once it is published. */
    facts: { ...published, ...(isRunning && (consultation.staged as Partial<Facts> | null)) },
    definition: consultation.definition as unknown as Definition,
    versions: versions
      .map((version) => ({ ...version, definition: version.definition as unknown as Definition }))
      .sort((a, b) => b.number - a.number),
    dismissals,
    listed,
  };
}

export type LoadedConsultation = NonNullable<Awaited<ReturnType<typeof loadConsultation>>>;

type Answered<Data> = Promise<{ data: Data | null; error: ApiError | null }>;

/** Drafts a consultation; answers its id. */
export const createConsultation = async (
  client: StaffClient,
  title: string,
  neighbourhoods: string[],
  definition: Definition,
): Answered<string> =>
  client.rpc('create_consultation', { title, neighbourhoods, definition: json(definition) });

/** Stores what a consultation says about itself, of a public one to be published later; answers its new version. */
export const saveFacts = async (
  client: StaffClient,
  consultation: string,
  version: number,
  facts: Facts,
): Answered<number> => client.rpc('save_consultation', { consultation, version, ...facts });

/** Stores the questions as they are now written; answers the consultation's new version. */
export const saveDefinition = async (
  client: StaffClient,
  consultation: string,
  version: number,
  definition: Definition,
): Answered<number> =>
  client.rpc('save_definition', { consultation, version, definition: json(definition) });

type Change =
  | 'change_dates'
  | 'publish_consultation'
  | 'publish_changes'
  | 'close_consultation'
  | 'take_back_consultation'
  | 'duplicate_consultation'
  | 'delete_draft'
  | 'dismiss_warning'
  | 'restore_warning';

/** Any other change of a consultation; its rules are in the database. */
export async function changeConsultation(
  client: StaffClient,
  name: Change,
  args: Record<string, unknown>,
): Answered<unknown> {
  const { data: given, error } = await client.rpc(name, args as never);
  return { data: given, error };
}

/** Who changed what, newest first. */
export const consultationRecord = async (client: StaffClient, consultation: string) =>
  (await data(client.rpc('consultation_record', { consultation })))!;
