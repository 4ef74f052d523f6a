/** When something is due: `late` also where it should have a time and has none. */
export type Due = 'late' | 'today' | 'later';

/** A case as my day lists it: nothing of who it is. Moments are ISO 8601. */
export interface DueCase {
  id: string;
  reference: string;
  risk: string | null;
  how_soon: string;
  neighbourhood_id: string | null;
  next_step_at: string | null;
  tries: number;
  /** Ids of what would help. */
  needs: string[];
  due: Due;
  /** The colleague that somebody stands in for; null for their own cases. */
  instead_of: string | null;
}

/** Somebody to be met. */
export interface Meeting {
  id: string;
  case_id: string;
  reference: string;
  at: string;
  due: Due;
  location: string | null;
  instead_of: string | null;
}

/** What `my_day()` answers. */
export interface MyDay {
  standing_in: { name: string; until: string }[];
  cases: DueCase[];
  appointments: Meeting[];
  /** Cases whose person agreed to be asked by one of us how it went, and until when (`YYYY-MM-DD`). */
  calls: { id: string; reference: string; until: string; instead_of: string | null }[];
}
