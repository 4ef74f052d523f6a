/** What is wrong with a file and on which line, in words for whoever supplied it. */
export class FileFault extends Error {
  override name = 'FileFault';

  /** @param line counted from 1, as editors and spreadsheets count; left out for the whole file */
  constructor(file: string, line: number | undefined, what: string) {
    super(line === undefined ? `${file}: ${what}` : `${file}, line ${line}: ${what}`);
  }
}
