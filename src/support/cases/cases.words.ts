/** The words of the screens on which staff work on cases. */
export type CasesWords = typeof import('../../messages/en/cases.json');
