/**
 * An answer of the API, or, for one with nothing in it that says "not found", one that says to come
 * back. PostgREST never refuses without a word: it is what stands before it that answers so, and
 * supabase-js would take that for done.
 */
export async function notForDone(response: Response): Promise<Response> {
  if (response.status !== 404 || (await response.clone().text()).trim()) return response;
  return new Response(null, { status: 503 });
}
