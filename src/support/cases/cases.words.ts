type Questions = (typeof import('../../messages/en/receipt-page.json'))['questions'];
/** The questions about how it went, as whoever gets a letter reads them. */
export type QuestionWords = Pick<Questions, 'met' | 'manage' | 'kept' | 'respect'>;

/** The words of the screens on which staff work on cases. */
export type CasesWords = typeof import('../../messages/en/cases.json');
