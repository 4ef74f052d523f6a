/** The words of the screen on which staff say what came of a consultation. */
export type ReportingWords = typeof import('../../messages/en/reporting.json');
