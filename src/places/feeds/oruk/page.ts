/**
 * The whole of a list as the one page it has. A static site cannot answer `?page=2`, and Open
 * Referral UK readers ask for another page only when `last_page` is false.
 */
export function onlyPage<Item>(contents: readonly Item[]) {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

/** What `/` answers: which standard this feed follows and where that is written down. */
export const about = {
  version: 'HSDS-UK-3.0',
  profile: 'https://docs.openreferraluk.org/',
  openapi_url: 'https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json',
};
