import { parseHTML } from 'linkedom';

/** Elements for drawings that are made while the site is built, where there is no browser. */
export const documentAtBuild = (): Document => parseHTML('<html><body></body></html>').document;
