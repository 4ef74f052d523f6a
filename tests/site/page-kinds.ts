import { builtPages, isUnlisted, type BuiltPage } from './built-site.ts';

/** A page's address without the name of the one thing that it is about. */
const kindOf = ({ path }: BuiltPage) => path.replace(/^\/([^/]+)\/[^/]+\//, '/$1/*/');

/** One page of every kind. */
export const pageKinds = [...Map.groupBy(builtPages, kindOf).values()].map(
  ([first]) => first!.path,
);

/** One page of every kind that the public reads; the others are drawn by scripts, for staff. */
export const publicPageKinds = pageKinds.filter((path) => !path.startsWith('/staff/'));

/** Every page that may be found, and one of each kind that may not: those differ in a name. */
export const everyPage = builtPages
  .filter((page) => !isUnlisted(page) || pageKinds.includes(page.path))
  .map(({ path }) => path);
