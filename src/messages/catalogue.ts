import { council } from '../council/council.ts';
import { translated } from './translated.ts';

type Catalogues = {
  'about-the-data': typeof import('./en/about-the-data.json');
  'area-dashboard': typeof import('./en/area-dashboard.json');
  answering: typeof import('./en/answering.json');
  cases: typeof import('./en/cases.json');
  charts: typeof import('./en/charts.json');
  common: typeof import('./en/common.json');
  'consultation-building': typeof import('./en/consultation-building.json');
  'consultation-templates': typeof import('./en/consultation-templates.json');
  consultations: typeof import('./en/consultations.json');
  exporting: typeof import('./en/exporting.json');
  entering: typeof import('./en/entering.json');
  'entering-referral': typeof import('./en/entering-referral.json');
  feeds: typeof import('./en/feeds.json');
  find: typeof import('./en/find.json');
  finding: typeof import('./en/finding.json');
  finder: typeof import('./en/finder.json');
  'get-support': typeof import('./en/get-support.json');
  help: typeof import('./en/help.json');
  home: typeof import('./en/home.json');
  groups: typeof import('./en/groups.json');
  'groups-at-work': typeof import('./en/groups-at-work.json');
  hub: typeof import('./en/hub.json');
  gateway: typeof import('./en/gateway.json');
  heard: typeof import('./en/heard.json');
  'hub-editing': typeof import('./en/hub-editing.json');
  map: typeof import('./en/map.json');
  neighbourhoods: typeof import('./en/neighbourhoods.json');
  'open-data': typeof import('./en/open-data.json');
  'opening-times': typeof import('./en/opening-times.json');
  outcome: typeof import('./en/outcome.json');
  paper: typeof import('./en/paper.json');
  plans: typeof import('./en/plans.json');
  'plans-workspace': typeof import('./en/plans-workspace.json');
  questions: typeof import('./en/questions.json');
  receipt: typeof import('./en/receipt.json');
  'receipt-page': typeof import('./en/receipt-page.json');
  reporting: typeof import('./en/reporting.json');
  results: typeof import('./en/results.json');
  say: typeof import('./en/say.json');
  services: typeof import('./en/services.json');
  'site-pages': typeof import('./en/site-pages.json');
  inbox: typeof import('./en/inbox.json');
  'listing-report': typeof import('./en/listing-report.json');
  priorities: typeof import('./en/priorities.json');
  'report-routes': typeof import('./en/report-routes.json');
  'support-numbers': typeof import('./en/support-numbers.json');
  'whats-on': typeof import('./en/whats-on.json');
  'staff-people': typeof import('./en/staff-people.json');
  workspace: typeof import('./en/workspace.json');
};

const files = import.meta.glob<Readonly<Record<string, unknown>>>('./*/*.json', {
  eager: true,
  import: 'default',
});

/**
 * The words of one part of the site in the council's language, English where there is no
 * translation. A language is a folder of JSON files beside `en`, named as the council's file has it.
 */
export function catalogue<Name extends keyof Catalogues>(name: Name): Catalogues[Name] {
  const english = files[`./en/${name}.json`] as Catalogues[Name];
  return translated(english, files[`./${council.language}/${name}.json`]);
}
