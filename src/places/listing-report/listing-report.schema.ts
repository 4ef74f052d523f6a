import { z } from 'zod/mini';

/**
 * What can be wrong with a page, in the order it is asked. The database's domain
 * `report_problem` holds the same list.
 */
export const listingProblems = [
  'closed',
  'wrong_contact',
  'wrong_times',
  'not_in_my_area',
  'other',
] as const;

/** As the database's domain `report_details` has it, in Unicode code points as PostgreSQL counts. */
export const detailsLimit = 2000;

/** RFC 5321; as the database's domain `email_address` has it. */
const emailLimit = 254;

/** The length as PostgreSQL counts it: an emoji is one character, where JavaScript counts two. */
export function characters(text: string): number {
  return Array.from(text.replaceAll('\r\n', '\n')).length;
}

/**
 * What a resident answers on "Something wrong on this page?". Each error is a code that
 * `messages/en/listing-report.json` has words for under `errors.<field>`, and that the database
 * answers with as well.
 */
export const listingReportSchema = z.object({
  problem: z.string('missing').check(
    z.minLength(1, { error: 'missing', abort: true }),
    z.refine((value) => (listingProblems as readonly string[]).includes(value), 'unknown'),
  ),
  details: z.string('missing').check(
    z.regex(/\S/, { error: 'missing', abort: true }),
    z.refine((value) => characters(value) <= detailsLimit, 'too_long'),
  ),
  email: z.string('malformed').check(
    z.trim(),
    z.refine(
      (value) =>
        value === '' ||
        (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) && characters(value) <= emailLimit),
      'malformed',
    ),
  ),
});

/** The answers as the form holds them. */
export type ListingReport = z.infer<typeof listingReportSchema>;
