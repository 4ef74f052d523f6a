/** What pages of one kind may weigh, in kB of 1,024 bytes, compressed. */
export interface Budget {
  kind: string;
  pages: RegExp;
  scripts: number;
  /** Scripts that load only once something happens. */
  later: number;
  reason: string;
}

/** HTML, CSS and font of any page: six seconds on the slowest phone network in use. */
export const FIRST_VIEW = 120;

/** The first kind that matches a page's address is the page's. */
export const budgets: Budget[] = [
  {
    kind: 'telling us what matters',
    pages: /^\/priorities\/new\/$/,
    scripts: 95,
    later: 65,
    reason:
      'The first question works at once; what comes after it is fetched as soon as the browser is idle, the map on request',
  },
  {
    kind: 'receipts',
    pages: /^\/receipt\/$/,
    scripts: 80,
    later: 0,
    reason: 'React; the code is read and checked before it is sent',
  },
  {
    kind: 'consultations',
    pages: /^\/consultations\/([^/]+\/(at\/[^/]+\/)?)?$/,
    scripts: 20,
    later: 65,
    reason:
      'A page of questions at a time, kept through a dropped connection; the form works before it comes, and without it. The map is fetched on request',
  },
  {
    kind: 'staff workspace',
    pages: /^\/staff\//,
    scripts: 250,
    later: 90,
    reason:
      'React, the forms and the Supabase client with sign-in; loaded by staff alone. The script of answering, which the preview runs, can fetch the map; what draws charts is fetched where there are results',
  },
  {
    kind: 'forms',
    pages: /\/report\/$|^\/groups\/new\/$/,
    scripts: 95,
    later: 0,
    reason: 'React and the rules of the form; it works before they come, and without them',
  },
  {
    kind: 'help, sensitive',
    pages: /^\/help\/(home-and-family|health-advice|using-this-website-safely)\//,
    scripts: 2,
    later: 0,
    reason: 'Leaving quickly cannot wait for a download',
  },
  {
    kind: 'asking for help',
    pages: /^\/get-support\/(ask\/)?$/,
    scripts: 8,
    later: 0,
    reason: 'One question at a time, sent again after a dropped connection; leaving cannot wait',
  },
  {
    kind: 'asking for help on paper, and how it went',
    pages: /^\/(get-support|questions)\//,
    scripts: 2,
    later: 0,
    reason: 'Leaving quickly cannot wait for a download',
  },
  {
    kind: 'hub finder',
    pages: /^\/hubs\/((area|service)\/.*)?$/,
    scripts: 15,
    later: 55,
    reason: 'Filters work on a list that is there already; the map comes once it is in view',
  },
  {
    kind: 'hubs',
    pages: /^\/hubs\//,
    scripts: 3.7,
    later: 55,
    reason:
      'The opening status has to know the time, and a hub that closes at short notice has to say so; the map comes once it is in view',
  },
  {
    kind: 'plans',
    pages: /^\/neighbourhoods\/[^/]+\/plans\//,
    scripts: 1,
    later: 0,
    reason: 'What has become late since the page was built says so',
  },
  {
    kind: 'pages with opening status',
    pages: /^\/(neighbourhoods\/([^/]+\/)?)?$/,
    scripts: 4,
    later: 0,
    reason: 'The opening status; on the home page also the box and the days that have gone',
  },
  {
    kind: 'what somebody said',
    pages: /^\/priorities\/[0-9a-f]+\/$/,
    scripts: 2,
    later: 0,
    reason: 'Supporting takes one tap and no new page; the form works before the script comes',
  },
  {
    kind: 'find my neighbourhood',
    pages: /^\/find-my-neighbourhood\/$/,
    scripts: 5,
    later: 55,
    reason: 'A postcode is looked up in the browser, so that it is never sent; shapes on request',
  },
  {
    kind: 'what is on',
    pages: /^\/whats-on\/$/,
    scripts: 1,
    later: 0,
    reason: 'Days that have gone are taken away',
  },
  { kind: 'other pages', pages: /^/, scripts: 0, later: 0, reason: 'There is only text to read' },
];
