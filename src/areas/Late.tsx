import { fill } from '../messages/fill.ts';
import { staffSections } from '../staff/sections.ts';
import type { Dashboard } from './dashboard.schema.ts';
import { day, waitWords, type DashboardWords } from './dashboard.words.ts';
import { planAddress } from './staff-addresses.ts';

/** What was promised and is late; first, because somebody has to do something about it. */
export function Late({ dashboard, words }: { dashboard: Dashboard; words: DashboardWords }) {
  const { plans, actions, soon, plans_running } = dashboard.late;
  const { late: w, locale } = words;
  const since = (date: string) => ({
    date: day(date, words),
    wait: waitWords(`${date}T00:00:00Z`, dashboard.at, words),
  });
  return (
    <section className="dashboard-part" aria-labelledby="late">
      <h2 id="late">{w.title}</h2>
      {plans.length + actions.length === 0 && (
        <p>
          {plans_running === 0
            ? w.no_plans
            : `${w.none} ${fill(w.running, { count: plans_running }, locale)}`}
        </p>
      )}
      {plans.length > 0 && (
        <>
          <h3>{fill(w.plans, { count: plans.length }, locale)}</h3>
          <ul className="dashboard-list" data-late>
            {plans.map((plan) => (
              <li key={plan.id}>
                <a href={planAddress(plan.id)}>{plan.theme}</a>
                <span>
                  {fill(w.plan, { ...since(plan.due_on), lead: plan.lead })}{' '}
                  {dashboard.exact &&
                    (plan.owner ? fill(w.owner, { name: plan.owner }) : w.no_owner)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {actions.length > 0 && (
        <>
          <h3>{fill(w.actions, { count: actions.length }, locale)}</h3>
          <ul className="dashboard-list" data-late>
            {actions.map((action) => (
              <li key={action.id}>
                <a href={planAddress(action.plan_id)}>{action.title}</a>
                <span>
                  {fill(w.action, {
                    ...since(action.due_on),
                    theme: action.theme,
                    lead: action.lead,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {soon.length > 0 && (
        <>
          <h3>{w.soon}</h3>
          <ul className="dashboard-list">
            {soon.map((plan) => (
              <li key={plan.id}>
                <a href={planAddress(plan.id)}>{plan.theme}</a>
                <span>{fill(w.soon_plan, { date: day(plan.due_on, words), lead: plan.lead })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={staffSections.plans.href}>{w.all}</a>
      </p>
    </section>
  );
}
