import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { AnswerTemplate } from './inbox.schema.ts';

/** Every template of an answer, by its name. */
export async function answerTemplates(client: StaffClient): Promise<AnswerTemplate[]> {
  const { data } = await client
    .from('answer_templates')
    .select('id, title, outcome, words, version')
    .order('title');
  return data ?? [];
}

/** Keeps a template: a new one, or a changed one with its id and version. */
export async function saveTemplate(
  client: StaffClient,
  template: Pick<AnswerTemplate, 'title' | 'outcome' | 'words'> & { id?: string; version?: number },
): Promise<ApiError | null> {
  const { error } = await client.rpc('save_answer_template', template);
  return error;
}

/** Removes a template that is still as the person saw it. */
export async function removeTemplate(
  client: StaffClient,
  { id, version }: AnswerTemplate,
): Promise<ApiError | null> {
  const { error } = await client.rpc('remove_answer_template', { id, version });
  return error;
}
