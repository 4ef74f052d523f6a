/** The words of the page and, shared with the database's own pages, of what a receipt tells. */
export type ReceiptFormWords = typeof import('../../messages/en/receipt.json');
type WholePageWords = typeof import('../../messages/en/receipt-page.json');
/** Of a request for help only how far it has come: the rest are words of its form. */
export type ReceiptPageWords = Omit<WholePageWords, 'referral' | 'questions'> & {
  referral: Pick<WholePageWords['referral'], 'story'>;
};

/**
 * The words for what went wrong. A code that has none, which a newer database could send, is told
 * as a fault of ours.
 */
export function faultWords(
  words: ReceiptFormWords,
  page: ReceiptPageWords,
  { code, field }: { code: string; field?: string },
): string {
  const groups = {
    code: words.errors.code,
    said: page.correct,
    whole: { ...words.errors, already_read: page.correct.already_read },
  };
  const text: unknown = Reflect.get(Object(Reflect.get(groups, field ?? 'whole')), code);
  return typeof text === 'string' ? text : words.errors.unexpected;
}
