import { staffSections } from '../staff/sections.ts';

const to = (page: string, values: Readonly<Record<string, string>>) =>
  `${page}?${new URLSearchParams(values).toString()}`;

/** The inbox with what waits in an area, to be read or to be answered. */
export const inboxAddress = (state: 'received' | 'unanswered', slug: string) =>
  to(staffSections.inbox.href, { state, area: slug });

/** A plan in the workspace. */
export const planAddress = (id: string) => to(`${staffSections.plans.href}plan/`, { id });

/** An area's dashboard. */
export const areaAddress = (slug: string) => to(staffSections.area.href, { area: slug });

/** The form for what somebody said, for an area. */
export const enterAddress = (slug: string) => to(staffSections.enter.href, { area: slug });
