/** The five words of the header, in their order, each with the page it opens. */
export const sections = {
  home: '/',
  hubs: '/hubs/',
  whats_on: '/whats-on/',
  have_your_say: '/have-your-say/',
  get_help: '/help/',
} as const;

export type Section = keyof typeof sections;
