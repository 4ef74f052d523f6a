/**
 * How far a request for help has come, as `receipt_status` tells the holder of its code: never what it
 * was about. Times are ISO 8601.
 */
export interface Referral {
  kind: 'referral';
  state: 'received' | 'looked_at' | 'tried' | 'with_service' | 'closed';
  reference: string;
  received_at: string;
  looked_at: string | null;
  tried_at: string | null;
  reached_at: string | null;
  closed_at: string | null;
  respond_by: string;
  /** Whether they are asked how it went, from a day on (`YYYY-MM-DD`); null: they are not. */
  follow_up: { state: 'agreed' | 'open' | 'answered'; from: string } | null;
}

/** Whether a story is about a request for help. */
export const isReferral = (story: object): story is Referral =>
  Reflect.get(story, 'kind') === 'referral';
