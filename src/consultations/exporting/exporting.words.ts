/** The words for taking copies of answers. */
export type ExportingWords = typeof import('../../messages/en/exporting.json');
