import { byName } from '../../lib/by-name.ts';
import { oncePerBuild } from '../../lib/once-per-build.ts';
import { catalogue } from '../../messages/catalogue.ts';
import { shortAddress } from '../../places/address.ts';
import { currentAreas, isHub } from '../../places/hubs/hubs-by-area.ts';
import { listedPlaces } from '../../places/listed.queries.ts';
import { allNeighbourhoods, allOrganizations } from '../../places/places.queries.ts';
import { aboutYou } from '../../priorities/say/priority.ts';
import { allHelpAreas, allHelpLines } from '../help.queries.ts';
import type { Asking, Choice, Offers } from './offers.ts';
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

/** Everything that the form offers and says, read once per build. */
export const askingData = oncePerBuild(async (): Promise<Asking> => {
  const words = catalogue('get-support');
  const about = catalogue('say').about;
  const needs = (await allSupportNeeds()).toSorted((a, b) => a.position - b.position);
  const areas = currentAreas(await allNeighbourhoods());
  const hubs = (await listedPlaces()).filter(isHub).toSorted(byName(catalogue('common').locale));
  const offers: Offers = {
    needs: needs.map(({ slug, name, description, sensitive }) => ({
      ...{ value: slug, text: name, hint: description, isPrivate: sensitive },
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
    asked: catalogue('receipt-page').referral,
    offers,
    about: names.map((name) => ({ name, legend: about[name].legend })),
  };
});
