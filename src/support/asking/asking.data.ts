import { byName } from '../../lib/by-name.ts';
import { oncePerBuild } from '../../lib/once-per-build.ts';
import { catalogue } from '../../messages/catalogue.ts';
import { translated } from '../../messages/translated.ts';
import { shortAddress } from '../../places/address.ts';
import { currentAreas, isHub } from '../../places/hubs/hubs-by-area.ts';
import { listedPlaces } from '../../places/listed.queries.ts';
import { allNeighbourhoods, allOrganizations } from '../../places/places.queries.ts';
import { aboutYou } from '../../priorities/say/priority.ts';
import { allHelpAreas, allHelpLines } from '../help.queries.ts';
import type { AskedWords, Asking, AskingWords, Choice, Offers } from './offers.ts';
import { allSupportNeeds } from './support.queries.ts';

/** The organisations behind the local lines of the kinds of help: who could be told. */
async function agencies(): Promise<Choice[]> {
  const sensitive = (await allHelpAreas()).filter((area) => area.sensitive).map(({ slug }) => slug);
  const lines = (await allHelpLines()).filter(
    ({ scope, organization, help_area }) => scope === 'local' && organization && help_area,
  );
  const organizations = await allOrganizations();
  return [...Map.groupBy(lines, ({ organization }) => organization)]
    .map(([slug, own]) => ({
      value: slug!,
      text: organizations.find((one) => one.slug === slug)?.name ?? own[0]!.name,
      isPrivate: own.every(({ help_area }) => sensitive.includes(help_area!)),
    }))
    .sort((a, b) => a.text.localeCompare(b.text, catalogue('common').locale));
}

/** Everything that the form offers and says in these words. */
async function offered(words: AskingWords, asked: AskedWords): Promise<Omit<Asking, 'interrupts'>> {
  const about = catalogue('say').about;
  const needs = (await allSupportNeeds()).toSorted((a, b) => a.position - b.position);
  const areas = currentAreas(await allNeighbourhoods());
  const lines = await allHelpLines();
  const hubs = (await listedPlaces()).filter(isHub).toSorted(byName(catalogue('common').locale));
  const offers: Offers = {
    needs: needs.map(({ slug, name, description, sensitive }) => ({
      ...{ value: slug, text: name, hint: description, isPrivate: sensitive },
      // A need that comes from a kind of help has its name.
      ...(sensitive && {
        lines: lines
          .filter(({ help_area }) => help_area === slug)
          .flatMap(({ name: of, number }) => (number ? [{ name: of, number }] : [])),
      }),
    })),
    neighbourhood: [
      ...areas.map(({ slug, name }) => ({ value: slug, text: name })),
      { value: '', text: words.choices.no_neighbourhood },
    ],
    hub: hubs.map((hub) => {
      const hint = shortAddress(hub);
      return { value: hub.slug, text: hub.name, ...(hint && { hint }) };
    }),
    share_with: await agencies(),
  };
  const names = Object.keys(aboutYou) as (keyof typeof aboutYou)[];
  for (const name of names) {
    offers[name] = [
      ...aboutYou[name].map((value) => ({ value, text: String(Reflect.get(about[name], value)) })),
      { value: '', text: words.ask.about.no_answer },
    ];
  }
  return {
    words,
    asked,
    offers,
    about: names.map((name) => ({ name, legend: about[name].legend })),
  };
}

/** The form of residents, read once per build. */
export const askingData = oncePerBuild(async (): Promise<Asking> => ({
  ...(await offered(catalogue('get-support'), catalogue('receipt-page').referral)),
  interrupts: true,
}));

/** The same questions as staff read them out, with their own words in the place of residents'. */
export const askingOfStaff = async (words: object, asked: object): Promise<Asking> => ({
  ...(await offered(
    translated(catalogue('get-support'), { ...words }),
    translated(catalogue('receipt-page').referral, { ...asked }),
  )),
  interrupts: false,
});
