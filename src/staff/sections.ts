/** The workspace's sections in their order: the page of each, and the actions of which one opens it. */
export const staffSections = {
  start: { href: '/staff/', actions: [] },
  inbox: { href: '/staff/inbox/', actions: ['read_priorities'] },
  groups: { href: '/staff/groups/', actions: ['moderate_groups'] },
  enter: { href: '/staff/enter/', actions: ['enter_priorities'] },
  asking: { href: '/staff/gateway/enter/', actions: ['enter_referrals'] },
  cases: { href: '/staff/cases/', actions: ['lead_cases', 'read_cases'] },
  consultations: {
    href: '/staff/consultations/',
    actions: ['read_consultations', 'enter_responses'],
  },
  plans: { href: '/staff/plans/', actions: ['read_plans'] },
  area: { href: '/staff/area/', actions: ['read_dashboard'] },
  gateway: { href: '/staff/gateway/', actions: ['work_gateway', 'read_cases'] },
  routing: { href: '/staff/gateway/routing/', actions: ['change_routing'] },
  finding: { href: '/staff/gateway/find/', actions: ['answer_data_requests'] },
  support_numbers: { href: '/staff/support-numbers/', actions: ['read_support_numbers'] },
  hubs: { href: '/staff/hubs/', actions: ['edit_hubs', 'close_hubs'] },
  people: { href: '/staff/people/', actions: ['manage_staff'] },
} as const satisfies Record<string, { href: string; actions: readonly string[] }>;

export type StaffSection = keyof typeof staffSections;

/** Whether somebody with these actions may open a section. The database decides again on each request. */
export function mayOpen(section: StaffSection, actions: readonly string[]): boolean {
  const needed: readonly string[] = staffSections[section].actions;
  return needed.length === 0 || needed.some((action) => actions.includes(action));
}

/** The sections that somebody with these actions may open, in order. */
export function openSections(actions: readonly string[]): StaffSection[] {
  return (Object.keys(staffSections) as StaffSection[]).filter((section) =>
    mayOpen(section, actions),
  );
}
